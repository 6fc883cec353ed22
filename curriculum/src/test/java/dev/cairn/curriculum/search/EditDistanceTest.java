package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "gradient, gradient, 0",
        "gradeint, gradient, 1",
        "gradint, gradient, 1",
        "graddient, gradient, 1",
        "gradiant, gradient, 1",
        "grdaeint, gradient, 2",
        "a, ab, 1",
    })
    void editsToTheWholeTermAreCounted(String typed, String term, int edits) {
        assertThat(new EditDistance(typed, 2).inWhole(term)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"radix, gradient", "gr, gradient", "gradient, grad", "entgradi, gradient"})
    void moreEditsThanAllowedAreTooMany(String typed, String term) {
        assertThat(new EditDistance(typed, 2).inWhole(term)).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"grad, gradient, 0", "gard, gradient, 1", "gradiemt, gradient, 1", "rgdaien, gradient, 2"})
    void editsToAPrefixAreCounted(String typed, String term, int edits) {
        assertThat(new EditDistance(typed, 2).inBeginning(term)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"dient, gradient", "gradient, gra"})
    void aSuffixIsNoPrefix(String typed, String term) {
        assertThat(new EditDistance(typed, 2).inBeginning(term)).isGreaterThan(2);
    }
}
