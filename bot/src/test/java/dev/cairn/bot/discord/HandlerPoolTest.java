package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class HandlerPoolTest {
    @Test
    void waitingTaskIsCountedUntilItRuns() {
        HandlerPool handlers = new HandlerPool(Schedulers.newSingle("handler"));
        CountDownLatch gate = new CountDownLatch(1);
        try {
            Mono<Boolean> held = handlers.run(() -> {
                gate.await();
                return true;
            });
            Mono.when(held, held, held).subscribe();
            await().untilAsserted(() -> assertThat(handlers.waiting()).isEqualTo(2));

            gate.countDown();

            await().untilAsserted(() -> assertThat(handlers.waiting()).isZero());
        } finally {
            handlers.dispose();
        }
    }

    @Test
    void rejectedTaskIsNotCounted() {
        HandlerPool handlers = new HandlerPool(Schedulers.newSingle("handler"));
        handlers.dispose();

        Throwable fault = handlers.run(() -> true)
                .<Throwable>map(ran -> new AssertionError())
                .onErrorResume(Mono::just)
                .block();

        assertThat(fault).isInstanceOf(RejectedExecutionException.class);
        assertThat(handlers.waiting()).isZero();
    }
}
