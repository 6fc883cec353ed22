package dev.cairn.bot.discord;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The threads on which handlers run, off the event loop, and how many handlers wait for one. */
final class HandlerPool {
    private final Scheduler threads;
    private final AtomicInteger waiting = new AtomicInteger();

    HandlerPool(Scheduler threads) {
        this.threads = threads;
    }

    /** Runs it once for each subscription. */
    <T> Mono<T> run(Callable<T> handler) {
        return Mono.defer(() -> {
            Runnable begun = waitingForItsTurn();
            return Mono.fromCallable(() -> {
                        begun.run();
                        return handler.call();
                    })
                    .subscribeOn(threads)
                    .doFinally(signal -> begun.run());
        });
    }

    /** What is returned ends the wait, at the handler's start or when there is to be none. */
    private Runnable waitingForItsTurn() {
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

    /** Interrupts what still runs. */
    void dispose() {
        threads.dispose();
    }
}
