package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a set of weekdays as their ISO numbers: {@code 135} for Monday, Wednesday and Friday, {@code 0} for none. Values of
 * choices carry a prefix, {@code iso:135}, which tells them from a number that a person types.
 */
public final class WeekdayCodec {
    private static final String PREFIX = "iso:";
    private static final String NONE = "0";
    private static final Pattern NUMBERS = Pattern.compile("(?:" + PREFIX + ")?([1-7]{1,7})");

    private WeekdayCodec() {}

    /** The numbers alone, for rows and custom ids. */
    public static String encode(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? NONE
                : days.stream()
                        .sorted()
                        .map(day -> Integer.toString(day.getValue()))
                        .collect(Collectors.joining());
    }

    /** The numbers with their prefix, for the value of a choice. */
    public static String choice(Set<DayOfWeek> days) {
        return PREFIX + encode(days);
    }

    /** The days of a choice; empty if the text has no prefix, and so was typed. */
    public static Optional<Set<DayOfWeek>> decodeChoice(String text) {
        return text.startsWith(PREFIX) ? decode(text) : Optional.empty();
    }

    /** The days of either form; empty if the text is neither. */
    public static Optional<Set<DayOfWeek>> decode(String text) {
        if (text.equals(NONE) || text.equals(PREFIX + NONE)) {
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
