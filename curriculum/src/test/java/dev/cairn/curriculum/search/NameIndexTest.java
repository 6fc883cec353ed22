package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
