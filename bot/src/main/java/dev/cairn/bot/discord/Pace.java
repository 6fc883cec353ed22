package dev.cairn.bot.discord;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets so many go in a second and no more, evenly, in the order in which they came. */
final class Pace {
    private final long gap;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Pace(int perSecond) {
        this.gap = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    /** Waits for one's turn. */
    void await() throws InterruptedException {
        long now = System.nanoTime();
        long turn = next.updateAndGet(before -> Math.max(before + gap, now));
        Thread.sleep(Duration.ofNanos(Math.max(0, turn - now)).toMillis());
    }
}
