package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.mention;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.progress.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

record EnglishFocusCopy() implements FocusCopy {
    private static final Duration LATE = Duration.ofMinutes(2);
    private static final String FULL_DAY = "A day holds 16 h at most";

    @Override
    public String groupDescription() {
        return "A timer that logs itself";
    }

    @Override
    public String startCommand() {
        return "Start a timer that logs itself";
    }

    @Override
    public String minutesOption() {
        return "How many minutes (default: 25)";
    }

    @Override
    public String unitOption() {
        return "What you’re studying (default: what you have in progress)";
    }

    @Override
    public String stopCommand() {
        return "Stop the timer and log the time";
    }

    @Override
    public String statusCommand() {
        return "See how much time is left";
    }

    @Override
    public String focus(int minutes) {
        return "Focus " + minutes + " min";
    }

    @Override
    public String stop() {
        return "Stop";
    }

    @Override
    public String started(Focus focus, Optional<String> unit) {
        return "### Focus: " + span(focus.minutes()) + of(unit) + "\nEnds " + relative(focus.ends())
                + ". I’ll DM you then and log it.";
    }

    @Override
    public String running(Focus focus, Optional<String> unit) {
        return "### Focus: " + span(focus.minutes()) + of(unit) + "\nStarted " + relative(focus.began()) + ", ends "
                + relative(focus.ends()) + ".";
    }

    @Override
    public String anotherIsRunning() {
        return "You already have a timer running. Stop it to start another; what you’ve studied so far will be logged.";
    }

    @Override
    public String noneIsRunning() {
        return "No timer is running. " + CommandMention.of("focus start") + " starts one and logs it when it ends.";
    }

    @Override
    public String alreadyEnded() {
        return "That timer has ended. " + CommandMention.of("log list") + " shows what it logged.";
    }

    @Override
    public String dayFull(LocalDate day, int minutes, int minutesOfDay) {
        int left = TimeEntry.MAX_MINUTES_A_DAY - minutesOfDay;
        return FULL_DAY + ", and " + day(day) + " already has " + span(minutesOfDay) + ".\n"
                + (left == 0 ? "Get some rest; tomorrow’s a new day." : "There’s room for " + span(left) + " more.");
    }

    @Override
    public String stopped(FocusEnd end, Optional<String> unit, Instant now) {
        String ended = end.focus().isOver(now) ? "Ended " + relative(end.focus().ends()) + ". " : "";
        return "**" + logged(end.logged(), unit) + "**\n" + ended
                + whyLess(end.logged(), end.focus().studied(now));
    }

    @Override
    public String ended(FocusEnd end, Optional<String> unit, Instant now) {
        return "### Time’s up! 🪨\n**" + logged(end.logged(), unit) + "** "
                + whyLess(end.logged(), end.focus().studied(now))
                + late(end.focus().ends(), now);
    }

    @Override
    public String endedNotice(EndedTimer timer, Optional<String> unit) {
        return "Your focus timer ended " + relative(timer.ended()) + ". **" + logged(timer.logged(), unit) + "** "
                + whyLess(timer.logged(), timer.studied());
    }

    @Override
    public String endedForAll(LearnerId learner, Focus focus, Instant now) {
        return mention(learner) + ", your " + span(focus.minutes()) + " of focus are up." + late(focus.ends(), now);
    }

    static String late(Instant ends, Instant now) {
        return now.isAfter(ends.plus(LATE))
                ? "\n-# It ended " + relative(ends) + ". Sorry for the late message: I was offline."
                : "";
    }

    private static String logged(int minutes, Optional<String> unit) {
        return minutes == 0 ? "Nothing logged." : "Logged: " + span(minutes) + of(unit) + ".";
    }

    /** Says why less was logged than was studied, or how to take it back. */
    private static String whyLess(int logged, int studied) {
        if (logged == 0) {
            return FULL_DAY + ", and this one is full.";
        }
        return (logged < studied ? FULL_DAY + ", so only " + span(logged) + " of " + span(studied) + " fit. " : "")
                + CommandMention.of("undo") + " takes it back.";
    }

    static String of(Optional<String> unit) {
        return unit.map(title -> " of " + escape(title)).orElse("");
    }

    @Override
    public String again(int minutes) {
        return "Another " + span(minutes);
    }

    static String span(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }

    @Override
    public String stopInsteadOfUndo() {
        return "You’ve started a focus timer; " + CommandMention.of("focus stop") + " ends it.";
    }
}
