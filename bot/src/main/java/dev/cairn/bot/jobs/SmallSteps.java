package dev.cairn.bot.jobs;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Does much work on the database in steps of a few milliseconds with longer pauses between them, so that people's changes, which
 * wait for the step that is running, notice little of it. A step that took too long is followed by a smaller one.
 */
public final class SmallSteps {
    private static final Duration WANTED = Duration.ofMillis(5);
    /** How long to pause after a step, in the time that it took. */
    private static final int PAUSE = 4;

    private static final int FIRST_LIMIT = 25;
    private static final int MIN_LIMIT = 5;
    private static final int MAX_LIMIT = 500;

    private final LongSupplier nanoTime;
    private final Pause pause;
    private int limit = FIRST_LIMIT;

    /** Waits between two steps. */
    @FunctionalInterface
    interface Pause {
        void pause(long nanoseconds) throws InterruptedException;
    }

    /** One step of the work, in a transaction of its own. */
    @FunctionalInterface
    public interface Step {
        /** Changes at most {@code limit} rows and returns how many it changed, below the limit when none is left. */
        int apply(int limit);
    }

    SmallSteps(LongSupplier nanoTime, Pause pause) {
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** Steps timed by the system's clock. */
    public static SmallSteps timed() {
        return new SmallSteps(System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    /**
     * Takes steps until none is left or time is up.
     *
     * @param atMost the time after which no further step begins
     * @return whether nothing is left to do; false as well if the thread is interrupted, which it stays
     */
    public boolean run(Step step, Duration atMost) {
        long begin = nanoTime.getAsLong();
        while (true) {
            long before = nanoTime.getAsLong();
            if (step.apply(limit) < limit) {
                return true;
            }
            long took = nanoTime.getAsLong() - before;
            adapt(took);
            if (before - begin + took * (1 + PAUSE) > atMost.toNanos() || !paused(took * PAUSE)) {
                return false;
            }
        }
    }

    private void adapt(long took) {
        if (took > WANTED.toNanos()) {
            limit = Math.max(MIN_LIMIT, limit / 2);
        } else if (took < WANTED.toNanos() / 3) {
            limit = Math.min(MAX_LIMIT, limit * 2);
        }
    }

    private boolean paused(long nanoseconds) {
        try {
            pause.pause(nanoseconds);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
