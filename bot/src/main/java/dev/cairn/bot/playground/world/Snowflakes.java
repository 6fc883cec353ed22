package dev.cairn.bot.playground.world;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Generates ids that increase with the clock and never repeat. */
final class Snowflakes {
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Snowflakes(Clock clock) {
        this.clock = clock;
    }

    Snowflake next() {
        long now = Snowflake.at(clock.instant()).value();
        return new Snowflake(last.updateAndGet(before -> Math.max(before + 1, now)));
    }
}
