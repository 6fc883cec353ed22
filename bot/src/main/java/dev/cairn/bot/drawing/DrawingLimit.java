package dev.cairn.bot.drawing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits how many pictures are drawn at once. A picture takes several megabytes while it is drawn, and drawing is bound by
 * the processor, so more of them at once would be no faster and could exhaust a small heap.
 */
public final class DrawingLimit {
    private static final Duration MAX_WAIT = Duration.ofMillis(500);

    private final Semaphore places;
    private final Duration maxWait;

    DrawingLimit(int places, Duration maxWait) {
        this.places = new Semaphore(places, true);
        this.maxWait = maxWait;
    }

    /** A limit of one picture for each core. */
    public static DrawingLimit perCore() {
        return new DrawingLimit(Runtime.getRuntime().availableProcessors(), MAX_WAIT);
    }

    /**
     * Draws a picture once fewer are being drawn than the limit allows.
     *
     * @return empty if that did not happen within half a second, or if the thread was interrupted
     */
    public <T> Optional<T> draw(Supplier<T> drawing) {
        if (!acquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(drawing.get());
        } finally {
            places.release();
        }
    }

    private boolean acquire() {
        try {
            return places.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
