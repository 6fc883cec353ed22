package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextNormalizerTest {
    @ParameterizedTest
    @CsvSource({
        "Schölkopf, scholkopf",
        "STRASSE, straße",
        "ＰＣＡ, pca",
        "Σοφίας, ΣΟΦΊΑΣ",
        "cs229, CS-229",
        "L2-norm, l²  norm",
        "back\u00ADpropagation, backpropagation",
        "\u202Elinear\u202C, linear",
        "Bayes’ theorem, bayes theorem",
        "\uFB01ne-tuning, fine tuning",
        "Learn C++, learn cpp",
        "C#, csharp",
    })
    void sameNameHasTheSameWords(String one, String other) {
        assertThat(TextNormalizer.words(one))
                .isEqualTo(TextNormalizer.words(other))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CS229, CS230", "linear, liner", "λ, l", "C++, C", "C#, C", "C++, C#"})
    void anotherNameHasOtherWords(String one, String other) {
        assertThat(TextNormalizer.words(one)).isNotEqualTo(TextNormalizer.words(other));
    }

    @ParameterizedTest
    @CsvSource({"cs231n, 'cs,231n'", "word2vec, 'word,2vec'", "3blue1brown, '3blue,1brown'", "18.06, '18,06'"})
    void numberBeginsAWord(String text, String words) {
        assertThat(String.join(",", TextNormalizer.words(text))).isEqualTo(words);
    }
}
