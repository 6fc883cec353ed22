package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandlerThreadsTest {
    private static final int FEW = 2;
    private static final int MOST = 5;

    private final HandlerThreads threads = new HandlerThreads(FEW, MOST, 10);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void end() {
        gate.countDown();
        threads.shutdownNow();
    }

    @Test
    void burstOfShortTasksIsWorkedOffByTheFewestThreads() throws Exception {
        List<Future<Boolean>> tasks = new ArrayList<>();
        for (int task = 0; task < 10; task++) {
            tasks.add(threads.submit(() -> true));
        }
        for (Future<Boolean> task : tasks) {
            assertThat(task.get(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(threads.getLargestPoolSize()).isEqualTo(FEW);
    }

    @Test
    void threadsAreAddedForTasksThatWaitForThoseHeldUp() {
        AtomicInteger begun = new AtomicInteger();
        hold(MOST + 2, begun);

        await().untilAsserted(() -> assertThat(begun).hasValue(MOST));
        assertThat(threads.getQueue()).hasSize(2);
    }

    @Test
    void addedThreadsAreNotKeptOnceNobodyWaits() {
        AtomicInteger begun = new AtomicInteger();
        hold(MOST, begun);
        await().untilAsserted(() -> assertThat(begun).hasValue(MOST));

        gate.countDown();

        await().untilAsserted(() -> assertThat(threads.getCorePoolSize()).isEqualTo(FEW));
    }

    @Test
    void tasksBeyondTheLimitAreRejected() {
        hold(FEW + 10, new AtomicInteger());

        assertThatThrownBy(() -> hold(MOST, new AtomicInteger())).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void taskBehindManyThatAreHeldUpWaitsNoLongerForTheNextThread() {
        HandlerThreads many = new HandlerThreads(FEW, 64, 100);
        AtomicInteger begun = new AtomicInteger();
        hold(many, 40, begun);
        await().untilAsserted(() -> assertThat(begun).hasValue(40));
        await().untilAsserted(() -> assertThat(many.getCorePoolSize()).isEqualTo(FEW));

        hold(many, 1, begun);

        Set<Integer> sizes = new HashSet<>();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(() -> {
            sizes.add(many.getCorePoolSize());
            return begun.get() == 41;
        });
        assertThat(sizes).as("not counted up again from the fewest").isSubsetOf(FEW, 41);
        many.shutdownNow();
    }

    @Test
    void cancelledTasksMakeRoomForOthers() {
        hold(MOST, new AtomicInteger());
        await().untilAsserted(() -> assertThat(threads.getQueue()).isEmpty());
        List<Future<Boolean>> suggestions = new ArrayList<>();
        for (int task = 0; task < 10; task++) {
            suggestions.add(threads.submit(() -> true));
        }
        assertThatThrownBy(() -> threads.submit(() -> true)).isInstanceOf(RejectedExecutionException.class);
        suggestions.forEach(suggestion -> suggestion.cancel(true));

        Future<Boolean> wanted = threads.submit(() -> true);
        gate.countDown();

        assertThat(wanted).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    private void hold(int tasks, AtomicInteger begun) {
        hold(threads, tasks, begun);
    }

    private void hold(HandlerThreads held, int tasks, AtomicInteger begun) {
        for (int task = 0; task < tasks; task++) {
            held.execute(() -> {
                begun.incrementAndGet();
                awaitGate();
            });
        }
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
