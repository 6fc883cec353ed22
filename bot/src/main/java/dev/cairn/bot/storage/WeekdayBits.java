package dev.cairn.bot.storage;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a set of weekdays as a whole number: one bit for each day, Monday the lowest. */
public final class WeekdayBits {
    private WeekdayBits() {}

    public static long of(Set<DayOfWeek> days) {
        return days.stream().mapToLong(WeekdayBits::bit).sum();
    }

    /** The days whose bits are set; higher bits are ignored. */
    public static Set<DayOfWeek> parse(long bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long bit(DayOfWeek day) {
        return 1L << (day.getValue() - 1);
    }
}
