package dev.cairn.bot.features.reminders;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a set of weekdays as their ISO numbers, such as {@code 135} for Monday, Wednesday and Friday. */
final class IsoWeekdays {
    private IsoWeekdays() {}

    static String encode(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }

    /** Empty if the text is not the numbers of one to seven weekdays. */
    static Optional<Set<DayOfWeek>> decode(String text) {
        return text.matches("[1-7]{1,7}")
                ? Optional.of(text.chars()
                        .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }
}
