package dev.cairn.bot.playground.world;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Generates ids that increase with the clock and never repeat. */
final class Snowflakes {
    private static final long DISCORD_EPOCH_MILLIS = 1_420_070_400_000L;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Snowflakes(Clock clock) {
        this.clock = clock;
    }

    Snowflake next() {
        long now = (clock.millis() - DISCORD_EPOCH_MILLIS) << 22;
        return new Snowflake(last.updateAndGet(before -> Math.max(before + 1, now)));
    }
}
