package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @Test
    void idHasItsForm() {
        assertThat(new StepId("a-unit.first-step")).hasToString("a-unit.first-step");
        assertThat(new UnitId("3blue1brown")).hasToString("3blue1brown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "two--hyphens", "-a", "a-", "a b", "a.b", "ä"})
    void idOfAnotherFormIsRefused(String value) {
        assertThatThrownBy(() -> new UnitId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.", ".b", "a..b", "a.-b", "a-.b", "a.b-", "a--a.b", "a.b.c", "A.b", "a.é"})
    void idInsideAnotherIsTwoNamesWithADotBetweenThem(String value) {
        assertThatThrownBy(() -> new StepId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idMayBeAsLongAsAButtonHolds() {
        assertThat(new UnitId("x".repeat(48)).value()).hasSize(48);
        assertThatThrownBy(() -> new UnitId("x".repeat(49))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openRangeCountsFromItsLowerEnd() {
        assertThat(Range.atLeast(40).mean()).isEqualTo(40);
        assertThat(Range.of(10, 15).mean()).isEqualTo(12.5);
        assertThatThrownBy(() -> Range.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursArePositive() {
        assertThat(new Hours(0.05, 0.05, Hours.Basis.ESTIMATE, List.of()).duration())
                .isEqualTo(Duration.ofMinutes(3));
        assertThatThrownBy(() -> new Hours(0, 1, Hours.Basis.ESTIMATE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
