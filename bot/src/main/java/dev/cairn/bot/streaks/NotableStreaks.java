package dev.cairn.bot.streaks;

import java.util.OptionalInt;
import java.util.Set;

/** The longest streaks that are celebrated; praising every day would wear out. */
public final class NotableStreaks {
    private static final Set<Integer> DAYS = Set.of(7, 14, 21, 30, 50, 75, 100, 150, 200, 250, 300);
    private static final int DAYS_PER_YEAR = 365;

    private NotableStreaks() {}

    /** Returns a new longest streak, in days, if it is notable. */
    public static OptionalInt of(OptionalInt record) {
        return record.stream()
                .filter(days -> DAYS.contains(days) || days % DAYS_PER_YEAR == 0)
                .findFirst();
    }
}
