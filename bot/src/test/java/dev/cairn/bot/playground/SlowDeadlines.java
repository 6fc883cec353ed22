package dev.cairn.bot.playground;

import java.time.Clock;

/**
 * Options for a fake Discord whose deadlines take five times as long, so that an interaction expires after fifteen
 * seconds. For tests of what is answered rather than when, on busy machines.
 */
public final class SlowDeadlines {
    private static final int SLOWDOWN_FACTOR = 5;

    private SlowDeadlines() {}

    public static FakeDiscordOptions options(Clock clock) {
        return FakeDiscordOptions.defaults(clock).withTicker(() -> System.nanoTime() / SLOWDOWN_FACTOR);
    }
}
