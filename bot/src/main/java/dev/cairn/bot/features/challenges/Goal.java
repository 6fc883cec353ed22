package dev.cairn.bot.features.challenges;

import java.util.Optional;

/** What a challenge counts, and how much of it is to be reached. */
public sealed interface Goal {
    /** The amount to reach: minutes, units or days. */
    long needed();

    /** Logged time. */
    record Time(int minutes) implements Goal {
        public Time {
            positive(minutes);
        }

        @Override
        public long needed() {
            return minutes;
        }
    }

    /**
     * Units finished on days of the challenge.
     *
     * @param count how many; for a target see {@link TargetUnits#needed}
     * @param target what alone counts; empty if every unit does
     */
    record Units(int count, Optional<Target> target) implements Goal {
        public Units {
            positive(count);
        }

        @Override
        public long needed() {
            return count;
        }
    }

    /**
     * A run of days studied. Rest days and freezes do not help. What counts is the most days studied in a row with no
     * more than {@code misses} days missed in between.
     *
     * @param days the length of the run, missed days included
     * @param misses how many of these days may be missed, fewer than {@code days}
     */
    record Streak(int days, int misses) implements Goal {
        public Streak {
            positive(days);
            if (misses < 0 || misses >= days) {
                throw new IllegalArgumentException(misses + " misses in " + days + " days");
            }
        }

        @Override
        public long needed() {
            return (long) days - misses;
        }
    }

    private static void positive(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("a goal of " + amount);
        }
    }
}
