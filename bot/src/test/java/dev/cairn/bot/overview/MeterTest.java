package dev.cairn.bot.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeterTest {
    @Test
    void barFillsByTenths() {
        assertThat(bar(0)).isEqualTo("`░░░░░░░░░░`");
        assertThat(bar(0.5)).isEqualTo("`█████░░░░░`");
        assertThat(bar(1)).isEqualTo("`██████████`");
    }

    @Test
    void nothingButAllIsFullAndNothingButNothingIsEmpty() {
        assertThat(bar(0.001)).startsWith("`█░");
        assertThat(bar(0.999)).endsWith("█░`");
        assertThat(Meter.percent(OptionalDouble.of(0.001))).isEqualTo(1);
        assertThat(Meter.percent(OptionalDouble.of(0.999))).isEqualTo(99);
    }

    @Test
    void whereNothingCountsItIsEmpty() {
        assertThat(Meter.bar(OptionalDouble.empty())).isEqualTo(bar(0));
        assertThat(Meter.percent(OptionalDouble.empty())).isZero();
    }

    private static String bar(double share) {
        return Meter.bar(OptionalDouble.of(share));
    }
}
