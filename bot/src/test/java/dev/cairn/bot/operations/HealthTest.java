package dev.cairn.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void aPartThatFailsIsNotWellAndItsWordsStayOut() {
        Health.Report report = report(() -> {
            throw new IllegalStateException("password=hunter2");
        });

        assertThat(report.isHealthy()).isFalse();
        assertThat(report.states())
                .containsEntry("part", new Health.State(false, "fails with IllegalStateException"))
                .containsEntry("other", new Health.State(true, "fine"));
    }

    @Test
    void aPartThatDoesNotAnswerIsNotWaitedFor() {
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

    private static Health.Report report(Health.Part part) {
        ForkJoinPool threads = new ForkJoinPool(2);
        try {
            return new Health(Map.of("part", part, "other", () -> new Health.State(true, "fine"))).report(threads);
        } finally {
            threads.shutdown();
        }
    }
}
