package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameIndexTest {
    private final NameIndex<String> index = NamesFixture.index();

    @Test
    void aMistypedNameIsFound() {
        assertThat(index.search("gradeint decent", 1)).extracting(Hit::name).containsExactly("Gradient Descent");
    }

    @Test
    void aQueryUnlikeEveryNameFindsNothing() {
        assertThat(index.search("pizza recipe", 5)).isEmpty();
    }

    @Test
    void emptyQueryFindsNothing() {
        assertThat(index.search("", 5)).isEmpty();
        assertThat(index.search(" -- … ** ", 5)).isEmpty();
    }

    @Test
    void emptyIndexFindsNothing() {
        assertThat(new NameIndex<String>(List.of()).search("pca", 5)).isEmpty();
    }

    @Test
    void nameWithoutLettersIsNeverFound() {
        assertThat(index("🎉", "Party").search("🎉", 5)).isEmpty();
    }

    @Test
    void aliasFindsTheEntryUnderItsOwnName() {
        assertThat(index.search("backprop", 1)).extracting(Hit::name).containsExactly("Backpropagation");
    }

    @Test
    void initialsStandForTwoWordsOrMore() {
        assertThat(index("Singular Value Decomposition", "Sets").search("svd", 5))
                .extracting(Hit::name)
                .containsExactly("Singular Value Decomposition");
    }

    @Test
    void aSingleInitialFindsNothing() {
        assertThat(index("Singular", "Sets").search("x", 5)).isEmpty();
        assertThat(index("Singular Value", "Sets").search("s pizza", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "学習, 機械学習の入門",
        "入門, 機械学習の入門",
        "機械, 機械学習の入門",
        "学, 機械学習の入門",
        "ニング, ディープラーニング",
        "เครื่อง, การเรียนรู้ของเครื่อง",
        "python, Python入門",
        "学习, 机器学习"
    })
    void nameInAScriptWithoutSpacesIsFoundByAnyPart(String query, String name) {
        assertThat(index("機械学習の入門", "ディープラーニング", "การเรียนรู้ของเครื่อง", "Python入門", "机器学习", "线性代数")
                        .search(query, 5))
                .extracting(Hit::name)
                .contains(name)
                .doesNotContain("线性代数");
    }

    @Test
    void nameThatIsWhollyTypedComesBeforeOneThatContainsIt() {
        assertThat(index("機械学習の入門", "機械学習").search("機械学習", 2))
                .extracting(Hit::name)
                .containsExactly("機械学習", "機械学習の入門");
    }

    @ParameterizedTest
    @CsvSource({
        "what is the chain rule, Chain Rule",
        "how does the chain rule work, Chain Rule",
        "when to use a heap, Heap",
        "what is this, What Is This?"
    })
    void wordsOfAQuestionDoNotHideWhatIsMeant(String query, String name) {
        assertThat(index("What Is This?", "Chain Rule", "Heap", "How to Work").search(query, 1))
                .extracting(Hit::name)
                .containsExactly(name);
    }

    @Test
    void scoresDescendAndStayBetweenZeroAndOne() {
        List<Double> scores =
                index.search("learning", 25).stream().map(Hit::score).toList();
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(scores).allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void theShorterOfEquallyGoodNamesComesFirst() {
        assertThat(index("Graph theories", "Graph theory").search("graph", 2))
                .extracting(Hit::name)
                .containsExactly("Graph theory", "Graph theories");
    }

    @Test
    void theEarlierOfEquallyNamedEntriesComesFirst() {
        assertThat(twins().search("calculus", 2)).extracting(Hit::value).containsExactly("first", "second");
    }

    @Test
    void aBoostRaisesAHitAboveASlightlyBetterOne() {
        assertThat(twins().search("calculus", 2, value -> value.equals("second") ? 1 : 0))
                .extracting(Hit::value)
                .containsExactly("second", "first");
    }

    @Test
    void aBoostDoesNotRaiseAHitAboveAMuchBetterOne() {
        assertThat(index.search("linear algebra", 1, value -> value.equals("Linear Regression") ? 1 : 0))
                .extracting(Hit::name)
                .containsExactly("Linear Algebra");
    }

    @Test
    void aBoostDoesNotChangeTheScore() {
        assertThat(twins().search("calculus", 1, value -> 1).get(0).score())
                .isEqualTo(twins().search("calculus", 1).get(0).score());
    }

    @Test
    void aSearchReturnsAtMostTheLimit() {
        assertThat(index.search("learning", 3)).hasSize(3);
    }

    @Test
    void limitBelowOneIsRefused() {
        assertThatThrownBy(() -> index.search("learning", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NameIndex<String> twins() {
        return new NameIndex<>(
                List.of(new Entry<>("first", "Calculus", List.of()), new Entry<>("second", "Calculus", List.of())));
    }

    private static NameIndex<String> index(String... names) {
        return new NameIndex<>(List.of(names).stream()
                .map(name -> new Entry<>(name, name, List.of()))
                .toList());
    }
}
