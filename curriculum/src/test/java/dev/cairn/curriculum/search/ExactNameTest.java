package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExactNameTest {
    private final NameIndex<String> index = new NameIndex<>(List.of(
            new Entry<>("cs229", "CS 229", List.of("CS-229", "Andrew Ng's course")),
            new Entry<>("newton", "Newton’s Method", List.of("Root finding")),
            new Entry<>("first", "Calculus", List.of()),
            new Entry<>("second", "Pre-course", List.of("calculus"))));

    @ParameterizedTest
    @ValueSource(strings = {"CS 229", "cs229", "cs-229", " Cs_229 ", "ＣＳ２２９", "andrew ngs course", "**CS 229**"})
    void aNameOrAliasIsExactInAnySpelling(String query) {
        assertThat(index.exact(query)).contains("cs229");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS 22", "cs2299", "newtons metod", "root", "", "🎉"})
    void aSimilarNameIsNotExact(String query) {
        assertThat(index.exact(query)).isEmpty();
    }

    @Test
    void aNameOfTwoEntriesIsNotExact() {
        assertThat(index.exact("calculus")).isEmpty();
    }
}
