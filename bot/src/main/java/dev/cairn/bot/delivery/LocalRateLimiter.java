package dev.cairn.bot.delivery;

import dev.cairn.bot.storage.Database;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Turns at an even pace, in the order in which they are asked for. */
public final class LocalRateLimiter implements RateLimiter {
    /** Of the fifty requests a second that Discord allows a token, ten are left for what somebody waits for. */
    public static final int PER_SECOND = 40;

    static final Duration GAP = Duration.ofSeconds(1).dividedBy(PER_SECOND);

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /** The turns of all who work on the database, which may be several processes with the same token. */
    public static RateLimiter on(Database database) {
        return database.isShared() ? new PostgresRateLimiter(database) : new LocalRateLimiter();
    }

    @Override
    public Duration next() {
        long now = System.nanoTime();
        long turn = next.updateAndGet(before -> Math.max(before + GAP.toNanos(), now));
        return Duration.ofNanos(turn - now);
    }
}
