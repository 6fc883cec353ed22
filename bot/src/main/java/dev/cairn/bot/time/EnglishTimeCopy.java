package dev.cairn.bot.time;

import static dev.cairn.bot.interaction.EnglishPhrases.day;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English. */
record EnglishTimeCopy() implements TimeCopy {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    @Override
    public String whenOption() {
        return "Today unless you say, like yesterday, thu or Nov 19; up to seven days back";
    }

    @Override
    public String dayChoice(LocalDate day, LocalDate today) {
        return name(day, today) + day(day);
    }

    private static String name(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today · ";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday · " : "";
    }

    @Override
    public String dayStillToCome(LocalDate day, LocalDate today) {
        return "It’s only " + day(today) + " for you, so " + day(day)
                + " is still to come. Try `today` or an earlier day.";
    }

    @Override
    public String dayTooLongAgo(LocalDate day, LocalDate first) {
        return day(day) + ", " + day.getYear() + " is too long ago. I can go back seven days, to " + day(first) + ".";
    }

    @Override
    public String unknownDay(String typed) {
        return "I can’t read " + quoted(typed)
                + " as a day. Pick one from the list as you type, or try `yesterday`, `thu`, `Nov 19` or `2026-11-19`.";
    }

    @Override
    public String ambiguousDay(String typed, LocalDate monthFirst, LocalDate dayFirst) {
        return quoted(typed) + " could be " + MONTH_DAY.format(monthFirst) + " or " + MONTH_DAY.format(dayFirst)
                + ". Write the month as a word: `" + SHORT_DAY.format(monthFirst) + "` or `"
                + SHORT_DAY.format(dayFirst) + "`.";
    }

    @Override
    public String unknownDuration(int maxMinutes) {
        return "I can’t read that as a length of time. Try minutes like `40`, or `1 h 30`, up to "
                + exactly(Duration.ofMinutes(maxMinutes)) + ".";
    }

    @Override
    public String unknownWeekday(String typed) {
        return quoted(typed) + " isn’t a day of the week. Try days like `Sat, Sun`, or `weekends`, or `none`.";
    }

    @Override
    public String noDayLeftToStudy() {
        return "With seven rest days there’d be none left to study on. Choose six at most.";
    }

    @Override
    public String weekdays(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? "none"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public List<String> usualRestDays() {
        return List.of("none", "weekends", "Sun", "Sat", "Fri, Sat", "Mon");
    }

    @Override
    public String zoneChoice(Zone zone, Instant now) {
        return zone.id().getId() + " · " + DAY_AND_CLOCK.format(zone.at(now));
    }
}
