package dev.cairn.bot.playground;

import java.time.Clock;

/**
 * A stand-in whose time runs at a fifth of the speed, so that a press lapses after fifteen seconds instead of three: for
 * tests of what is answered, and not of when, on machines that are busy.
 */
public final class Unhurried {
    private static final int SLOWER = 5;

    private Unhurried() {}

    public static FakeDiscordOptions options(Clock clock) {
        return FakeDiscordOptions.defaults(clock).withTicker(() -> System.nanoTime() / SLOWER);
    }
}
