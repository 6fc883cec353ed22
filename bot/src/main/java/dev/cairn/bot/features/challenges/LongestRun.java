package dev.cairn.bot.features.challenges;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds the most days studied in a row when a few days may be missed in between. */
final class LongestRun {
    private LongestRun() {}

    /** @param studied the days studied, in order */
    static int of(List<LocalDate> studied, int misses) {
        int longest = 0;
        int first = 0;
        for (int last = 0; last < studied.size(); last++) {
            while (missed(studied, first, last) > misses) {
                first++;
            }
            longest = Math.max(longest, last - first + 1);
        }
        return longest;
    }

    private static long missed(List<LocalDate> studied, int first, int last) {
        return ChronoUnit.DAYS.between(studied.get(first), studied.get(last)) - (last - first);
    }
}
