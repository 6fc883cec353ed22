package dev.cairn.bot.playground.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs like another and can be put forward. */
public final class MovableClock extends Clock {
    /** Ids and dates stay within what Discord knows. */
    private static final Duration MOST_AHEAD = Duration.ofDays(3_660);

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    /** Not ahead of the base yet. */
    public MovableClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /**
     * Puts the clock to this instant.
     *
     * @throws IllegalArgumentException if that is past, since what has happened cannot be taken back, or more than ten
     *     years ahead of the base
     */
    public synchronized void moveTo(Instant time) {
        if (time.isBefore(instant())) {
            throw new IllegalArgumentException("The clock only goes forward.");
        }
        Duration needed = Duration.between(base.instant(), time);
        if (needed.compareTo(MOST_AHEAD) > 0) {
            throw new IllegalArgumentException("The clock goes ten years forward at most.");
        }
        ahead.set(needed);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }
}
