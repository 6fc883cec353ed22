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

/** What is said of logged time. */
public final class LogCopy {
    private static final int NOTE_IN_LIST = 60;

    private LogCopy() {}

    static String logged(ChangeSubject.OfTime time, Optional<String> unit, int minutesOfDay) {
        String of = unit.map(title -> " of " + escape(title)).orElse("");
        String sum = time.minutes() == minutesOfDay
                ? "It is the first for that day."
                : "That day has " + span(minutesOfDay) + " now.";
        return "**Logged: " + span(time.minutes()) + of + "**\n" + day(time.studyDay()) + ". " + sum;
    }

    static String note(String note) {
        return "“" + escape(note) + "”";
    }

    static String dayFull(LocalDate day, int minutes, int minutesOfDay) {
        int left = TimeEntry.MOST_A_DAY - minutesOfDay;
        return span(minutes) + " more would make " + span(minutesOfDay + minutes) + " on " + day(day)
                + ", and a day takes 16 h.\n" + left(left);
    }

    private static String left(int minutes) {
        return minutes == 0
                ? "That day is full. `/log list` takes an entry back."
                : "There is room for " + span(minutes) + ". `/log list` takes an entry back.";
    }

    static String toldBefore(TimeEntry entry, Optional<String> unit) {
        return bold(span(entry.minutes()))
                + unit.map(title -> " of " + escape(title)).orElse("") + ", " + day(entry.studyDay())
                + ": you have said so before. Nothing changed.\n`/log list` takes it back.";
    }

    static String noMinutes() {
        return "Say how many minutes you studied, from 1 to 960.";
    }

    public static String noSpan() {
        return "I cannot tell how long that is. Write minutes such as `40`, or `1 h 30`; at most 16 h.";
    }

    static String empty() {
        return "**Your log is empty.**\n`/log time` logs what you studied, today or up to seven days back;"
                + " `/focus start` times it for you.";
    }

    static String heading(LogPage page) {
        String pages = page.pages() > 1 ? " · page " + (page.number() + 1) + " of " + page.pages() : "";
        return "### Your logged time\n-# " + exactly(page.inAll()) + " in all, what you logged last first" + pages;
    }

    /** One entry among others. */
    static String line(TimeEntry entry, Optional<String> unit) {
        String note = entry.note()
                .map(words -> "\n-# " + note(Clip.to(NOTE_IN_LIST, words)))
                .orElse("");
        return bold(span(entry.minutes())) + " · " + day(entry.studyDay()) + " · " + what(unit) + note;
    }

    static String label(TimeEntry entry) {
        return span(entry.minutes()) + " · " + day(entry.studyDay());
    }

    static String hint(Optional<String> unit) {
        return unit.orElse("In general");
    }

    private static String what(Optional<String> unit) {
        return escape(hint(unit));
    }

    /** One entry by itself. */
    static String whole(TimeEntry entry, Optional<String> unit) {
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

    static String takenBack(ChangeSubject.OfTime time, Optional<String> unit) {
        return "Taken back: " + bold(span(time.minutes())) + " · " + what(unit) + " · " + day(time.studyDay())
                + ".\n`/undo` logs it again.";
    }

    static String takenBackBefore() {
        return "That entry was taken back before. Nothing changed.";
    }

    static String askHowLong(LocalDate day, LocalDate today) {
        return "How long did it take you " + (day.equals(today) ? "today" : "on " + day(day)) + "?";
    }

    private static String span(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }
}
