package dev.cairn.curriculum.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.search.NamesFixture.Meaning;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Measures the search by queries that were written down before it was tuned. */
final class NameIndexQualityTest {
    private final NameIndex<String> index = NamesFixture.index();
    private final List<Meaning> meanings = NamesFixture.meanings();

    @Test
    void theIntendedEntryComesFirstNineteenTimesInTwenty() {
        assertThat(share(rank -> rank == 0)).as(misses(1)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theIntendedEntryIsInTheTopThreeFortyNineTimesInFifty() {
        assertThat(share(rank -> rank >= 0)).as(misses(3)).isGreaterThanOrEqualTo(0.98);
    }

    private double share(IntPredicate good) {
        return (double) meanings.stream()
                        .filter(meaning -> good.test(firstThree(meaning.query()).indexOf(meaning.name())))
                        .count()
                / meanings.size();
    }

    private String misses(int within) {
        return meanings.stream()
                .filter(meaning -> !firstThree(meaning.query()).stream()
                        .limit(within)
                        .toList()
                        .contains(meaning.name()))
                .map(meaning -> "%s: meant %s, found %s"
                        .formatted(meaning.query(), meaning.name(), index.search(meaning.query(), 3)))
                .collect(Collectors.joining("\n", "missed:\n", "\n"));
    }

    private List<String> firstThree(String query) {
        return index.search(query, 3).stream().map(Hit::name).toList();
    }
}
