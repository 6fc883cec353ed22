package dev.cairn.bot.features.recap;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.EnglishPhrases.span;

import dev.cairn.bot.features.leaderboards.ServerWeek;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

record EnglishRecapCopy() implements RecapCopy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int MAX_NAME_COLUMNS = 24;

    @Override
    public String commandDescription() {
        return "Post a weekly recap of what people studied here";
    }

    @Override
    public String dayOption() {
        return "Which day to post it, or off";
    }

    @Override
    public String hourOption() {
        return "Which hour, 0 to 23, in this server’s time zone (default: 9)";
    }

    @Override
    public String goalOption() {
        return "How many hours a week you all want to reach together (0 for no goal)";
    }

    @Override
    public String dayChoice(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String offChoice() {
        return "Off";
    }

    @Override
    public String noSuchDay() {
        return "Pick a day from the list, or **Off**.";
    }

    @Override
    public String dayNeeded() {
        return "The weekly recap is off. Pick a day as well to turn it on.";
    }

    @Override
    public String title(LocalDate monday) {
        return "### Weekly recap · " + dates(monday);
    }

    private static String dates(LocalDate monday) {
        return DAY.format(monday) + " – " + DAY.format(monday.plusDays(6));
    }

    @Override
    public String week(ServerWeek week, boolean soFar) {
        List<String> done = new ArrayList<>();
        if (week.minutes() > 0) {
            done.add("studied **" + span(Duration.ofMinutes(week.minutes())) + "**");
        }
        if (week.units() > 0) {
            done.add("finished **" + count(week.units(), "unit") + "**");
        }
        String together = week.people() > 1 ? " together" : "";
        return "🪨 " + people(week) + " " + list(done) + together + (soFar ? " so far." : ".");
    }

    private static String people(ServerWeek week) {
        List<String> names = new ArrayList<>(
                week.names().stream().map(EnglishRecapCopy::name).toList());
        int others = week.people() - names.size();
        if (others > 0) {
            names.add(count(others, "other"));
        }
        return list(names);
    }

    /** Isolated, so that a name written from right to left does not turn the line around. */
    private static String name(String name) {
        String escaped = Markdown.escape(Clip.toColumns(MAX_NAME_COLUMNS, name)).strip();
        return "\u2068" + (escaped.isEmpty() ? "someone" : escaped) + "\u2069";
    }

    @Override
    public String goal(long minutes, int goalHours) {
        double share = Math.min(1, minutes / (goalHours * 60.0));
        String bar = ProgressBar.bar(OptionalDouble.of(share)) + " ";
        String hours = span(Duration.ofMinutes(minutes));
        return share < 1
                ? bar + "**" + hours + "** of your shared " + goalHours + " h"
                : bar + "**" + hours + "**: you reached your shared goal of " + goalHours + " h! 🎉";
    }

    @Override
    public String quiet(boolean silentFromNowOn) {
        return (silentFromNowOn
                        ? "Another quiet week. I’ll skip these until someone studies again."
                        : "A quiet week, and a new one’s a fresh start.")
                + "\n" + CommandMention.of("next") + " has something to begin with, and "
                + CommandMention.of("leaderboard") + " puts you in the next recap.";
    }

    @Override
    public String openUntil(Instant closes) {
        return "Time for these days can still be logged until " + Markdown.dateTime(closes) + ".";
    }

    @Override
    public String whoCounts() {
        return "This counts everyone on " + CommandMention.of("leaderboard") + ".";
    }

    @Override
    public String late(Instant due) {
        return "This was due " + Markdown.relative(due) + ". Sorry, I was offline.";
    }

    @Override
    public String on(Recap recap, ServerSettings settings) {
        String when = when(recap.schedule()) + " ("
                + settings.chosenZone()
                        .map(zone -> Markdown.escape(zone.getId()))
                        .orElse("UTC") + ")";
        String where = settings.announceIn()
                .map(channel -> ", in " + Markdown.mention(channel))
                .orElse("");
        String goal = recap.goalHours()
                .map(hours -> "\n**Shared goal:** " + hours + " h a week")
                .orElse("");
        return "**Weekly recap:** " + when + where + goal + "\n" + next(recap, settings)
                + (recap.schedule().comesBeforeClosing()
                        ? "\n-# Time for a week can be logged for two days after it ends, so the recap will say “so"
                                + " far”. From Wednesday on, its numbers are final."
                        : "");
    }

    private static String next(Recap recap, ServerSettings settings) {
        String which = recap.isFirst() ? "The first one" : "The next one";
        // A week before anybody knew of recaps gets none if nobody was listed.
        String condition =
                recap.isFirst() ? ", if anyone on " + CommandMention.of("leaderboard") + " studied then." : ".";
        return settings.announceIn().isPresent()
                ? which + " comes " + Markdown.dateTime(recap.next()) + ", about " + dates(recap.week()) + condition
                : "I don’t have a channel for it yet. " + CommandMention.of("server announce") + " picks one.";
    }

    private static String when(RecapSchedule schedule) {
        return schedule.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s at "
                + CLOCK.format(LocalTime.of(schedule.hour(), 0));
    }

    @Override
    public String setting(Optional<Recap> recap) {
        return "**Weekly recap:** "
                + recap.map(chosen -> when(chosen.schedule()))
                        .orElse("off. " + CommandMention.of("server recap") + " turns it on");
    }

    @Override
    public String off() {
        return "The weekly recap is off. " + CommandMention.of("server recap")
                + " with a day turns it on: who studied here, for how long, and how close you all came to a shared goal.";
    }

    @Override
    public String turnedOff() {
        return "The weekly recap is off now. " + CommandMention.of("server recap") + " with a day brings it back.";
    }

    @Override
    public String turnOff() {
        return "Turn it off";
    }
}
