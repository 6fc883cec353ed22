package dev.cairn.bot.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Spaces requests evenly within one process. */
public final class LocalRateLimiter implements RateLimiter {
    /**
     * Discord allows fifty requests a second for each token; ten of them are left for answers that somebody waits for.
     */
    public static final int REQUESTS_PER_SECOND = 40;

    static final Duration GAP = Duration.ofSeconds(1).dividedBy(REQUESTS_PER_SECOND);

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Override
    public Duration next() {
        long now = System.nanoTime();
        long reserved = next.updateAndGet(before -> Math.max(before + GAP.toNanos(), now));
        return Duration.ofNanos(reserved - now);
    }
}
