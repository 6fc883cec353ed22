package dev.cairn.bot.jobs;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Computes how long to wait before a failed run is tried again: twice as long each time, with jitter. */
public final class Backoff {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration MAX_WAIT = Duration.ofHours(1);
    /** The first wait doubled this often is longer than the longest. */
    private static final int MAX_DOUBLINGS = 9;

    private Backoff() {}

    /**
     * Returns a random wait between half of the full wait and all of it: from 5 to 10 seconds after the first failure, up to
     * an hour.
     *
     * @param failures the number of failures before this one
     */
    public static Duration after(int failures, RandomGenerator random) {
        long full = Math.min(MAX_WAIT.toMillis(), FIRST_WAIT.toMillis() << Math.min(failures, MAX_DOUBLINGS));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }
}
