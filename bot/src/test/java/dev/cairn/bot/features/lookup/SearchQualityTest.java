package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests the search with queries that were collected before it was tuned. */
final class SearchQualityTest {
    private final SearchIndex searchIndex = new SearchIndex(LookupExtension.CURRICULUM);
    private final List<SearchExpectation> expectations = SearchExpectation.all();

    @Test
    void theMeantResultComesFirstNineteenTimesInTwenty() {
        assertThat(missed(1)).as(misses(1)).hasSizeLessThanOrEqualTo(expectations.size() / 20);
    }

    @Test
    void theMeantResultIsAmongTheFirstThreeNinetyNineTimesInAHundred() {
        assertThat(missed(3)).as(misses(3)).hasSizeLessThanOrEqualTo(expectations.size() / 100);
    }

    @Test
    void everyMeantResultExists() {
        List<String> there = SearchEntries.of(LookupExtension.CURRICULUM).stream()
                .map(entry -> SearchExpectation.describe(entry.value()))
                .toList();
        assertThat(there)
                .containsAll(expectations.stream().map(SearchExpectation::meant).toList());
    }

    private List<SearchExpectation> missed(int within) {
        return expectations.stream()
                .filter(expectation -> {
                    int rank = expectation.rankIn(searchIndex);
                    return rank < 0 || rank >= within;
                })
                .toList();
    }

    private String misses(int within) {
        return missed(within).stream()
                .map(expectation -> expectation.query() + ": meant " + expectation.meant() + ", found "
                        + expectation.firstThree(searchIndex))
                .collect(Collectors.joining("\n", "missed:\n", "\n"));
    }
}
