package dev.cairn.bot.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day to come in English words: "2026-12-24", "tomorrow", "Monday", "3 days", "2 weeks". */
public final class PauseEndParser {
    private static final Pattern SPAN = Pattern.compile("(?:in )?(\\d{1,3}|an?) (day|week|month)s?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private PauseEndParser() {}

    /** The day; empty if the text is not a day after {@code today} and at most a year ahead. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Optional.of(text)
                .filter("tomorrow"::equals)
                .map(word -> today.plusDays(1))
                .or(() -> Optional.of(text)
                        .filter(words -> words.matches("(?:the )?day after tomorrow"))
                        .map(words -> today.plusDays(2)))
                .or(() -> date(text))
                .or(() -> span(text, today))
                .or(() -> WeekdayParser.read(text)
                        .filter(days -> days.size() == 1)
                        .map(days -> next(days, today)))
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)));
    }

    private static LocalDate next(Set<DayOfWeek> one, LocalDate today) {
        return today.with(TemporalAdjusters.next(one.iterator().next()));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> span(String text, LocalDate today) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = matcher.group(1).startsWith("a") ? 1 : Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "day" -> today.plusDays(count);
                    case "week" -> today.plusWeeks(count);
                    default -> today.plusMonths(count);
                });
    }
}
