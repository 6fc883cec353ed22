package dev.cairn.bot.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spaces the sign-ins of one process. */
public final class LocalIdentifyLimiter implements IdentifyLimiter {
    private final Map<Integer, Long> reserved = new ConcurrentHashMap<>();

    @Override
    public Duration next(int bucket) {
        long now = System.nanoTime();
        long slot = reserved.merge(bucket, now, (before, any) -> Math.max(before + GAP.toNanos(), now));
        return Duration.ofNanos(slot - now);
    }
}
