package dev.cairn.bot.discord;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Runs handlers on threads of their own, off the event loop, and counts the handlers that wait for a thread. */
final class HandlerPool {
    private final Scheduler threads;
    private final AtomicInteger waiting = new AtomicInteger();

    HandlerPool(Scheduler threads) {
        this.threads = threads;
    }

    /** Runs the handler once for each subscription. */
    <T> Mono<T> run(Callable<T> handler) {
        return Mono.defer(() -> {
            Runnable endWait = beginWait();
            return Mono.fromCallable(() -> {
                        endWait.run();
                        return handler.call();
                    })
                    .subscribeOn(threads)
                    .doFinally(signal -> endWait.run());
        });
    }

    /** Counts a waiting handler. The runnable ends its wait; it may run twice, as when a started handler also ends. */
    private Runnable beginWait() {
        AtomicBoolean counted = new AtomicBoolean(true);
        waiting.incrementAndGet();
        return () -> {
            if (counted.getAndSet(false)) {
                waiting.decrementAndGet();
            }
        };
    }

    int waiting() {
        return waiting.get();
    }

    /** Interrupts the handlers that still run. */
    void dispose() {
        threads.dispose();
    }
}
