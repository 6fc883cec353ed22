package dev.cairn.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void failingPartIsDownAndItsMessageIsHidden() {
        Health.Report report = report(() -> {
            throw new IllegalStateException("password=hunter2");
        });

        assertThat(report.isHealthy()).isFalse();
        assertThat(report.states())
                .containsEntry("part", new Health.State(false, "fails with IllegalStateException"))
                .containsEntry("other", new Health.State(true, "fine"));
    }

    @Test
    void hangingPartTimesOut() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            Health.Report report = report(() -> {
                never.await();
                return new Health.State(true, "late");
            });

            assertThat(report.states()).containsEntry("part", new Health.State(false, "does not answer"));
        } finally {
            never.countDown();
        }
    }

    @Test
    void aPartThatDoesNotAnswerIsCheckedOnceAtATimeAndAnswersWithinASecond() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger checks = new AtomicInteger();
        ForkJoinPool threads = new ForkJoinPool(4);
        Health health = new Health(Map.of("part", () -> {
            checks.incrementAndGet();
            never.await();
            return new Health.State(true, "late");
        }));
        try {
            for (int i = 0; i < 2; i++) {
                Duration limit = Duration.ofSeconds(1);
                assertThat(assertTimeoutPreemptively(limit, () -> health.report(threads))
                                .isHealthy())
                        .isFalse();
            }
            assertThat(checks).hasValue(1);

            never.countDown();
            await().until(() -> health.report(threads).isHealthy());
        } finally {
            never.countDown();
            threads.shutdown();
        }
    }

    private static Health.Report report(Health.Part part) {
        ForkJoinPool threads = new ForkJoinPool(2);
        try {
            return new Health(Map.of("part", part, "other", () -> new Health.State(true, "fine"))).report(threads);
        } finally {
            threads.shutdown();
        }
    }
}
