package dev.cairn.bot.jobs.dbscheduler;

import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.Waiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits between two looks at the table. The wait is one of real time, since the clock may stand still; it is cut short
 * when somebody asks for a look, and when the clock has been moved on, which is cheaper to see than the table.
 */
final class PollWaiter extends Waiter {
    private static final Logger LOG = LoggerFactory.getLogger(PollWaiter.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration MOVED = Duration.ofSeconds(2);
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    private final Clock clock;
    private final Semaphore asked = new Semaphore(0);
    private final AtomicLong latest = new AtomicLong(System.nanoTime());
    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile boolean waiting;
    private volatile boolean inTrouble;

    PollWaiter(Clock clock) {
        super(INTERVAL, new SystemClock());
        this.clock = clock;
    }

    @Override
    public void doWait() throws InterruptedException {
        latest.set(System.nanoTime());
        judge();
        waiting = true;
        try {
            pause();
        } finally {
            waiting = false;
            asked.drainPermits();
        }
    }

    private void judge() {
        boolean fails = failed.getAndSet(false);
        if (fails && !inTrouble) {
            LOG.error("Timed work cannot be looked for or noted as done: the database is away, or it is a fault of"
                    + " Cairn's own");
        } else if (inTrouble && !fails) {
            LOG.info("Timed work is looked for again");
        }
        inTrouble = fails;
    }

    /** The look under way, or something about its outcome, went wrong. */
    void fail() {
        failed.set(true);
    }

    private void pause() throws InterruptedException {
        Instant moved = clock.instant().plus(MOVED);
        for (int glance = 0; glance < INTERVAL.dividedBy(GLANCE); glance++) {
            if (asked.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS)
                    || clock.instant().isAfter(moved)) {
                return;
            }
        }
    }

    @Override
    public boolean wake() {
        boolean woken = waiting;
        asked.release();
        return woken;
    }

    @Override
    public void wakeOrSkipNextWait() {
        asked.release();
    }

    @Override
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether looks come one after the other, and the last went well. */
    boolean goOn() {
        return !inTrouble && System.nanoTime() - latest.get() < TOO_LONG.toNanos();
    }
}
