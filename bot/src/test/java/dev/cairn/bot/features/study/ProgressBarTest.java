package dev.cairn.bot.features.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void aBarFillsByTenths() {
        assertThat(bar(0)).isEqualTo("`░░░░░░░░░░`");
        assertThat(bar(0.5)).isEqualTo("`█████░░░░░`");
        assertThat(bar(1)).isEqualTo("`██████████`");
    }

    @Test
    void aBarIsFullOnlyWhenAllIsDoneAndEmptyOnlyWhenNothingIs() {
        assertThat(bar(0.001)).startsWith("`█░");
        assertThat(bar(0.999)).endsWith("█░`");
        assertThat(ProgressBar.percent(OptionalDouble.of(0.001))).isEqualTo(1);
        assertThat(ProgressBar.percent(OptionalDouble.of(0.999))).isEqualTo(99);
    }

    @Test
    void aBarIsEmptyWhenNothingCounts() {
        assertThat(ProgressBar.bar(OptionalDouble.empty())).isEqualTo(bar(0));
        assertThat(ProgressBar.percent(OptionalDouble.empty())).isZero();
    }

    private static String bar(double share) {
        return ProgressBar.bar(OptionalDouble.of(share));
    }
}
