package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a set of weekdays as their ISO numbers, {@code iso:135} for Monday, Wednesday and Friday and {@code iso:0} for
 * none. The prefix tells it from a number that a person types.
 */
final class WeekdayNumbers {
    private static final String PREFIX = "iso:";
    private static final String NONE = PREFIX + "0";
    private static final Pattern NUMBERS = Pattern.compile(PREFIX + "([1-7]{1,7})");

    private WeekdayNumbers() {}

    static String encode(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? NONE
                : days.stream()
                        .sorted()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining("", PREFIX, ""));
    }

    /** The days; empty if the text is not what {@link #encode} writes. */
    static Optional<Set<DayOfWeek>> decode(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Set.of());
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches()
                ? Optional.of(numbers.group(1)
                        .chars()
                        .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }
}
