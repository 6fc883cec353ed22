package dev.cairn.bot.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Tracks the answers that have begun. */
final class PendingAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PendingAnswers.class);

    /** Has one party for each interaction being answered, and one that arrives at the end. */
    private final Phaser answering = new Phaser(1);

    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * Subscribes to each answer separately, so that no interaction waits for another and no fault ends the event
     * stream.
     *
     * @param onUnread runs if the answer cannot be made at all
     */
    void begin(Supplier<Mono<Void>> answer, Runnable onUnread) {
        if (over.get()) {
            return;
        }
        answering.register();
        Mono.defer(answer).doFinally(signal -> answering.arriveAndDeregister()).subscribe(done -> {}, fault -> {
            LOG.error("An interaction could not be read", fault);
            onUnread.run();
        });
    }

    /** Stops accepting new answers. */
    void stop() {
        over.set(true);
    }

    void await(Duration timeout) {
        int phase = answering.arriveAndDeregister();
        try {
            answering.awaitAdvanceInterruptibly(phase, timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            LOG.warn("Some answers were not finished in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
