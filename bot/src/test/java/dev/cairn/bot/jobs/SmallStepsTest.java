package dev.cairn.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmallStepsTest {
    private final List<Integer> limits = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private long now;
    private int rows = 1_000;

    private final SmallSteps steps = new SmallSteps(() -> now, nanoseconds -> {
        pauses.add(nanoseconds);
        now += nanoseconds;
    });

    @AfterEach
    void nobodyIsInterrupted() {
        var unused = Thread.interrupted();
    }

    /** Takes this long a row. */
    private SmallSteps.Step deleting(Duration each) {
        return limit -> {
            limits.add(limit);
            int deleted = Math.min(limit, rows);
            rows -= deleted;
            now += each.multipliedBy(deleted).toNanos();
            return deleted;
        };
    }

    @Test
    void slowStepsAreFollowedBySmallerOnesAndByLongerPauses() {
        assertThat(steps.run(deleting(Duration.ofMillis(1)), Duration.ofHours(1)))
                .isTrue();
        assertThat(limits).startsWith(25, 12, 6, 5, 5);
        assertThat(pauses).startsWith(100_000_000L, 48_000_000L, 24_000_000L, 20_000_000L);
        assertThat(rows).isZero();
    }

    @Test
    void quickStepsGrow() {
        assertThat(steps.run(deleting(Duration.ofNanos(10_000)), Duration.ofHours(1)))
                .isTrue();
        assertThat(limits).startsWith(25, 50, 100, 200).allMatch(limit -> limit <= 200);
    }

    @Test
    void noStepBeginsAfterTheTimeIsUp() {
        assertThat(steps.run(deleting(Duration.ofMillis(1)), Duration.ofMillis(150)))
                .isFalse();
        assertThat(limits).containsExactly(25, 12);
        assertThat(rows).isEqualTo(1_000 - 37);
    }

    @Test
    void interruptionEndsTheWorkAndIsKept() {
        SmallSteps stopping = new SmallSteps(() -> now, nanoseconds -> {
            throw new InterruptedException();
        });
        assertThat(stopping.run(deleting(Duration.ofMillis(1)), Duration.ofHours(1)))
                .isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(limits).hasSize(1);
    }
}
