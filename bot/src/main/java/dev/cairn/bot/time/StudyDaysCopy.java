package dev.cairn.bot.time;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import java.time.LocalDate;

/** What is said of the day a learner means. */
final class StudyDaysCopy {
    private StudyDaysCopy() {}

    static String described(LocalDate day, LocalDate today) {
        return named(day, today) + day(day);
    }

    private static String named(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today · ";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday · " : "";
    }

    static String stillToCome(LocalDate day, LocalDate today) {
        return day(day) + " is still to come: for you it is " + day(today) + ".\nSay `today`, or a day that has been.";
    }

    static String tooLongAgo(LocalDate day, LocalDate first) {
        return day(day) + " " + day.getYear() + " is too long ago. I go back seven days, to " + day(first) + ".";
    }

    static String noDay(String typed) {
        return "I cannot tell which day " + quoted(typed)
                + " is.\nPick one from the list while you type, or write it as `yesterday`, `thu`, `Nov 19` or"
                + " `2026-11-19`.";
    }
}
