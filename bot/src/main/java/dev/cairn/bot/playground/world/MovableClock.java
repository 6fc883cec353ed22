package dev.cairn.bot.playground.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that follows another one and can be moved forward. */
final class MovableClock extends Clock {
    /** The furthest the clock can be moved; ids and dates stay within what Discord accepts. */
    private static final Duration MAX_AHEAD = Duration.ofDays(3_660);

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    /** Creates a clock that shows the time of its base. */
    MovableClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /**
     * Moves the clock to an instant.
     *
     * @throws IllegalArgumentException if the instant is past, or more than ten years ahead of the base
     */
    synchronized void moveTo(Instant time) {
        requireReachable(time);
        ahead.set(Duration.between(base.instant(), time));
    }

    /** Throws what {@link #moveTo} would throw, and moves nothing. */
    void requireReachable(Instant time) {
        if (time.isBefore(instant())) {
            throw new IllegalArgumentException("The clock only goes forward.");
        }
        if (Duration.between(base.instant(), time).compareTo(MAX_AHEAD) > 0) {
            throw new IllegalArgumentException("The clock goes ten years forward at most.");
        }
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
