package dev.cairn.bot.load;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Measures answers from the person's action until the bot knows that Discord accepted its answer. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final CountDownLatch open;
    private final Duration backAgain;

    Latencies(int count) {
        this(count, Duration.ZERO);
    }

    /** @param backAgain how long the server lets the bot wait once it has accepted an answer */
    Latencies(int count, Duration backAgain) {
        this.backAgain = backAgain;
        open = new CountDownLatch(count);
    }

    /** Runs a person's action and records when it is answered. */
    @SuppressWarnings("FutureReturnValueIgnored") // both its outcomes are counted inside
    void time(Supplier<CompletableFuture<?>> doing) {
        long begin = System.nanoTime();
        doing.get().whenComplete((answer, fault) -> {
            if (fault == null) {
                nanos.add(System.nanoTime() - begin + backAgain.toNanos());
            } else {
                lost.incrementAndGet();
            }
            open.countDown();
        });
    }

    void await() throws InterruptedException {
        if (!open.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " still unanswered");
        }
    }

    int lost() {
        return lost.get();
    }

    Duration slowest() {
        return quantile(1);
    }

    /** The slowest answer; empty if there was none. */
    Optional<Duration> lateness() {
        return nanos.isEmpty() ? Optional.empty() : Optional.of(slowest());
    }

    Duration quantile(double share) {
        if (nanos.isEmpty()) {
            throw new AssertionError("nothing was answered, " + lost.get() + " lost");
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return Duration.ofNanos(sorted[Math.max(0, index)]);
    }

    @Override
    public String toString() {
        if (nanos.isEmpty()) {
            return "none answered, lost " + lost.get();
        }
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, answered %d, lost %d",
                quantile(0.5).toNanos() / 1e6,
                quantile(0.99).toNanos() / 1e6,
                slowest().toNanos() / 1e6,
                nanos.size(),
                lost.get());
    }
}
