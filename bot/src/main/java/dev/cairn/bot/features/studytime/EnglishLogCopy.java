package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.progress.ChangeSubject;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.TimeEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

record EnglishLogCopy() implements LogCopy {
    private static final int MAX_NOTE_IN_LIST = 60;

    @Override
    public String groupDescription() {
        return "The time you study";
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
        return "What you studied; in general unless you say";
    }

    @Override
    public String noteOption() {
        return "A word about it, for yourself";
    }

    @Override
    public String listCommand() {
        return "What you have logged, to look at or take back";
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
        return "Such as 40, or 1 h 30";
    }

    @Override
    public String logged(ChangeSubject.OfTime time, Optional<String> unit, int minutesOfDay) {
        String of = unit.map(title -> " of " + escape(title)).orElse("");
        String sum = time.minutes() == minutesOfDay
                ? "It is the first for that day."
                : "That day has " + span(minutesOfDay) + " now.";
        return "**Logged: " + span(time.minutes()) + of + "**\n" + day(time.studyDay()) + ". " + sum;
    }

    @Override
    public String note(String note) {
        return "“" + escape(note) + "”";
    }

    @Override
    public String dayFull(LocalDate day, int minutes, int minutesOfDay) {
        int left = TimeEntry.MAX_MINUTES_A_DAY - minutesOfDay;
        return span(minutes) + " more would make " + span(minutesOfDay + minutes) + " on " + day(day)
                + ", and a day takes 16 h.\n" + left(left);
    }

    private String left(int minutes) {
        return minutes == 0
                ? "That day is full. `/log list` takes an entry back."
                : "There is room for " + span(minutes) + ". `/log list` takes an entry back.";
    }

    @Override
    public String alreadyLogged(TimeEntry entry, Optional<String> unit) {
        return bold(span(entry.minutes()))
                + unit.map(title -> " of " + escape(title)).orElse("") + ", " + day(entry.studyDay())
                + ": you have said so before. Nothing changed.\n`/log list` takes it back.";
    }

    @Override
    public String noMinutes() {
        return "Say how many minutes you studied, from 1 to 960.";
    }

    @Override
    public String empty() {
        return "**Your log is empty.**\n`/log time` logs what you studied, today or up to seven days back;"
                + " `/focus start` times it for you.";
    }

    @Override
    public String heading(LogPage page) {
        String pages = page.pages() > 1 ? " · page " + (page.number() + 1) + " of " + page.pages() : "";
        return "### Your logged time\n-# " + exactly(page.total()) + " in all, what you logged last first" + pages;
    }

    @Override
    public String inList(TimeEntry entry, Optional<String> unit) {
        String note = entry.note()
                .map(words -> "\n-# " + note(Clip.to(MAX_NOTE_IN_LIST, words)))
                .orElse("");
        return bold(span(entry.minutes())) + " · " + day(entry.studyDay()) + " · " + what(unit) + note;
    }

    @Override
    public String label(TimeEntry entry) {
        return span(entry.minutes()) + " · " + day(entry.studyDay());
    }

    @Override
    public String hint(Optional<String> unit) {
        return unit.orElse("In general");
    }

    private String what(Optional<String> unit) {
        return escape(hint(unit));
    }

    @Override
    public String details(TimeEntry entry, Optional<String> unit) {
        String note = entry.note().map(words -> "\n" + note(words)).orElse("");
        return "### " + span(entry.minutes()) + ", " + day(entry.studyDay()) + "\n" + what(unit) + note + "\n-# Logged "
                + by(entry.source()) + relative(entry.at());
    }

    private static String by(TimeEntry.Source source) {
        return switch (source) {
            case COMMAND -> "";
            case DONE -> "when you finished it, ";
            case FOCUS -> "by the focus timer, ";
        };
    }

    @Override
    public String removed(ChangeSubject.OfTime time, Optional<String> unit) {
        return "Taken back: " + bold(span(time.minutes())) + " · " + what(unit) + " · " + day(time.studyDay())
                + ".\n`/undo` logs it again.";
    }

    @Override
    public String alreadyRemoved() {
        return "That entry was taken back before. Nothing changed.";
    }

    @Override
    public String askHowLong(LocalDate day, LocalDate today) {
        return "How long did it take you " + (day.equals(today) ? "today" : "on " + day(day)) + "?";
    }

    @Override
    public String span(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }
}
