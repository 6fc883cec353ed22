package dev.cairn.bot.jobs;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before work that failed is tried again: twice as long each time, and not all at once. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofHours(1);
    /** Ten seconds doubled this often are more than the most. */
    private static final int DOUBLINGS = 9;

    private Backoff() {}

    /**
     * Between half of the full wait and all of it.
     *
     * @param failures before this one
     */
    public static Duration after(int failures, RandomGenerator random) {
        long full = Math.min(MOST.toMillis(), FIRST.toMillis() << Math.min(failures, DOUBLINGS));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }
}
