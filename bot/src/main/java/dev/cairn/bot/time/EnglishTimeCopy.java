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
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    @Override
    public String whenOption() {
        return "Today unless you say: yesterday, thu, Nov 19; up to seven days back";
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
        return day(day) + " is still to come: for you it is " + day(today) + ".\nSay `today`, or a day that has been.";
    }

    @Override
    public String dayTooLongAgo(LocalDate day, LocalDate first) {
        return day(day) + " " + day.getYear() + " is too long ago. I go back seven days, to " + day(first) + ".";
    }

    @Override
    public String unknownDay(String typed) {
        return "I cannot tell which day " + quoted(typed)
                + " is.\nPick one from the list while you type, or write it as `yesterday`, `thu`, `Nov 19` or"
                + " `2026-11-19`.";
    }

    @Override
    public String unknownDuration(int maxMinutes) {
        return "I cannot tell how long that is. Write minutes such as `40`, or `1 h 30`; at most "
                + exactly(Duration.ofMinutes(maxMinutes)) + ".";
    }

    @Override
    public String unknownWeekday(String typed) {
        return quoted(typed) + " is no day of the week.\nWrite days such as `Sat, Sun`, or `weekends`, or `none`.";
    }

    @Override
    public String noDayLeftToStudy() {
        return "All seven days of rest leave none to study on, and no streak to keep.\nChoose six at most.";
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
