package dev.cairn.bot.playground;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A ticker that stands still until it is moved. */
final class MovedTicker implements LongSupplier {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long getAsLong() {
        return nanos.get();
    }

    void move(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
