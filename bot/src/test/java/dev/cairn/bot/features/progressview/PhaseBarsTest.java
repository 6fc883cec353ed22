package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseBarsTest {
    @Test
    void twelvePhasesAreAllShown() {
        assertThat(PhaseBars.of(phases(12, 3))).isEqualTo(new PhaseBars(phases(12, 3), 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "5, 5", "20, 20", "35, 30", "40, 30"})
    void ofFortyPhasesThoseAroundTheFirstOpenOneAreShown(int finished, int first) {
        PhaseBars bars = PhaseBars.of(phases(40, finished));

        assertThat(bars.first()).isEqualTo(first);
        assertThat(bars.bars()).hasSize(11);
        assertThat(bars.bars().get(0).title()).isEqualTo("Phase " + first);
        assertThat(bars.hidden()).isEqualTo(29);
        assertThat(bars.rows()).isEqualTo(12);
    }

    private static List<PhaseBar> phases(int count, int finished) {
        return IntStream.range(0, count)
                .mapToObj(index -> PhaseBar.of("Phase " + (index + 1), index < finished ? 1 : 0.5))
                .toList();
    }
}
