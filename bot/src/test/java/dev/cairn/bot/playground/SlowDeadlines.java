package dev.cairn.bot.playground;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * Options for a fake Discord whose deadlines take five times as long, so that an interaction expires after fifteen
 * seconds. For tests of what is answered rather than when, on busy machines.
 */
public final class SlowDeadlines {
    private static final int SLOWDOWN_FACTOR = 5;

    private SlowDeadlines() {}

    public static FakeDiscordOptions options(Clock clock) {
        return options(clock, () -> 0);
    }

    /** The same, ahead by as many nanoseconds as {@code passed} says. */
    public static FakeDiscordOptions options(Clock clock, LongSupplier passed) {
        return FakeDiscordOptions.defaults(clock)
                .withTicker(() -> System.nanoTime() / SLOWDOWN_FACTOR + passed.getAsLong());
    }
}
