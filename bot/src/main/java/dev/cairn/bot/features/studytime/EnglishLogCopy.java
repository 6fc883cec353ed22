package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

record EnglishLogCopy() implements LogCopy {
    private static final int MAX_NOTE_IN_LIST = 60;
    private static final int MINUTES_WORTH_PRAISE = 60;
    private static final String LIST = CommandMention.of("log list");

    @Override
    public String groupDescription() {
        return "Your study time";
    }

    @Override
    public String timeCommand() {
        return "Log time you studied";
    }

    @Override
    public String minutesOption() {
        return "How many minutes";
    }

    @Override
    public String unitOption() {
        return "What you studied (default: nothing in particular)";
    }

    @Override
    public String noteOption() {
        return "A note to yourself";
    }

    @Override
    public String listCommand() {
        return "Look at what you’ve logged, or take something back";
    }

    @Override
    public String myLog() {
        return "My log";
    }

    @Override
    public String openPlaceholder() {
        return "Open an entry, or take it back";
    }

    @Override
    public String later() {
        return "Later";
    }

    @Override
    public String earlier() {
        return "Earlier";
    }

    @Override
    public String remove() {
        return "Take back";
    }

    @Override
    public String back() {
        return "Back";
    }

    @Override
    public String other() {
        return "Other";
    }

    @Override
    public String howLong() {
        return "How long";
    }

    @Override
    public String howLongHint() {
        return "For example 40, or 1 h 30";
    }

    @Override
    public String logged(LoggedTime logged) {
        ChangeSubject.OfTime time = logged.time();
        String of = logged.unit().map(title -> " of " + escape(title)).orElse("");
        boolean today = time.studyDay().equals(logged.today());
        String on = today ? "" : " on " + day(time.studyDay());
        return "**Logged: " + span(time.minutes()) + of + on + "**" + sumOfDay(logged, today);
    }

    @Override
    public String inGeneral() {
        return "-# This counts for your day and your streak, but not for a unit.";
    }

    @Override
    public String countFor(Unit unit) {
        return "Count it for " + unit.shortName();
    }

    @Override
    public String cannotCount() {
        return "That entry is gone, or it counts for a unit already.";
    }

    /** Says what a day's entries add up to, if it has others. */
    private String sumOfDay(LoggedTime logged, boolean today) {
        if (logged.minutesOfDay() == logged.time().minutes()) {
            return "";
        }
        String praise = logged.minutesOfDay() >= MINUTES_WORTH_PRAISE ? " Nice." : "";
        return "\n"
                + (today
                        ? "That’s " + span(logged.minutesOfDay()) + " today." + praise
                        : "That day’s total: " + span(logged.minutesOfDay()) + ".");
    }

    @Override
    public String recordStreak(int days) {
        return "**" + days + " days in a row**, your longest streak yet. 🪨";
    }

    @Override
    public String note(String note) {
        return "“" + escape(note) + "”";
    }

    @Override
    public String dayFull(LocalDate day, int minutes, int minutesOfDay) {
        int left = TimeEntry.MAX_MINUTES_A_DAY - minutesOfDay;
        String begin = "A day holds 16 h at most, and " + day(day) + " already has " + span(minutesOfDay) + ".\n";
        return begin
                + (left == 0
                        ? "You can take an entry back in " + LIST + "."
                        : "There’s room for " + span(left) + " more. You can take an entry back in " + LIST + ".");
    }

    @Override
    public String alreadyLogged(TimeEntry entry, Optional<String> unit) {
        return "You’ve already logged " + bold(span(entry.minutes()))
                + unit.map(title -> " of " + escape(title)).orElse("") + " for " + day(entry.studyDay())
                + ". To change it, take it back in " + LIST + ".";
    }

    @Override
    public String noMinutes() {
        return "How many minutes did you study? Anything from 1 to 960.";
    }

    @Override
    public String empty() {
        return "**Nothing logged yet.**\n" + CommandMention.of("log time")
                + " logs what you studied, up to a week back. " + CommandMention.of("focus start")
                + " times it for you.";
    }

    @Override
    public String heading(LogPage page) {
        String pages = page.pages() > 1 ? " · page " + (page.number() + 1) + " of " + page.pages() : "";
        return "### Your study log\n-# " + exactly(page.total()) + " logged, latest first" + pages;
    }

    @Override
    public String inList(TimeEntry entry, Optional<String> unit) {
        String note = entry.note()
                .map(words -> "\n-# " + note(Clip.toWord(MAX_NOTE_IN_LIST, words)))
                .orElse("");
        return bold(span(entry.minutes())) + " · " + day(entry.studyDay()) + " · " + what(unit) + note;
    }

    @Override
    public String label(TimeEntry entry) {
        return span(entry.minutes()) + " · " + day(entry.studyDay());
    }

    @Override
    public String hint(Optional<String> unit) {
        return unit.orElse("No unit");
    }

    private String what(Optional<String> unit) {
        return escape(hint(unit));
    }

    @Override
    public String details(TimeEntry entry, Optional<String> unit) {
        String note = entry.note().map(words -> "\n" + note(words)).orElse("");
        return "### " + span(entry.minutes()) + " · " + day(entry.studyDay()) + "\n" + what(unit) + note
                + "\n-# Logged " + by(entry.source()) + relative(entry.at());
    }

    private static String by(TimeEntry.Source source) {
        return switch (source) {
            case COMMAND -> "";
            case DONE -> "when you finished it, ";
            case FOCUS -> "by your focus timer, ";
        };
    }

    @Override
    public String removed(ChangeSubject.OfTime time, Optional<String> unit) {
        return "Taken back: " + bold(span(time.minutes())) + " · " + what(unit) + " · " + day(time.studyDay()) + ". "
                + CommandMention.of("undo") + " brings it back.";
    }

    @Override
    public String alreadyRemoved() {
        return "That entry is gone already.";
    }

    @Override
    public String askHowLong(LocalDate day, LocalDate today) {
        return "How long did you study " + (day.equals(today) ? "today" : "on " + day(day)) + "?";
    }

    @Override
    public String span(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }
}
