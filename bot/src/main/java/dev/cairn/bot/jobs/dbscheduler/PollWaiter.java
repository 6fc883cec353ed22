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
 * Waits between two polls of the table, in real time because the injected clock may stand still. Wakes early when work is
 * scheduled or the clock jumps.
 */
final class PollWaiter extends Waiter {
    private static final Logger LOG = LoggerFactory.getLogger(PollWaiter.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration CLOCK_CHECK = Duration.ofMillis(100);
    private static final Duration CLOCK_JUMP = Duration.ofSeconds(2);
    private static final Duration STALLED_AFTER = Duration.ofMinutes(1);

    private final Clock clock;
    private final Semaphore wakeups = new Semaphore(0);
    private final AtomicLong lastPoll = new AtomicLong(System.nanoTime());
    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile boolean waiting;
    private volatile boolean failing;

    PollWaiter(Clock clock) {
        super(INTERVAL, new SystemClock());
        this.clock = clock;
    }

    @Override
    public void doWait() throws InterruptedException {
        lastPoll.set(System.nanoTime());
        logChange();
        waiting = true;
        try {
            pause();
        } finally {
            waiting = false;
            wakeups.drainPermits();
        }
    }

    private void logChange() {
        boolean fails = failed.getAndSet(false);
        if (fails && !failing) {
            LOG.error("Jobs cannot be polled or their results stored: the database is unavailable, or Cairn has a bug");
        } else if (failing && !fails) {
            LOG.info("Jobs are polled again");
        }
        failing = fails;
    }

    /** Records that the current poll failed, or that the outcome of a run could not be stored. */
    void markFailed() {
        failed.set(true);
    }

    private void pause() throws InterruptedException {
        Instant jumped = clock.instant().plus(CLOCK_JUMP);
        for (int check = 0; check < INTERVAL.dividedBy(CLOCK_CHECK); check++) {
            if (wakeups.tryAcquire(CLOCK_CHECK.toMillis(), TimeUnit.MILLISECONDS)
                    || clock.instant().isAfter(jumped)) {
                return;
            }
        }
    }

    @Override
    public boolean wake() {
        boolean woken = waiting;
        wakeups.release();
        return woken;
    }

    @Override
    public void wakeOrSkipNextWait() {
        wakeups.release();
    }

    @Override
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether polls go on, and the last one succeeded. */
    boolean isHealthy() {
        return !failing && System.nanoTime() - lastPoll.get() < STALLED_AFTER.toNanos();
    }
}
