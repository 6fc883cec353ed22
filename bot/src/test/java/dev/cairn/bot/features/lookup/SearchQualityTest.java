package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Queries that were written down before the search was tuned on the whole curriculum. */
final class SearchQualityTest {
    private final SearchIndex findings = new SearchIndex(LookupExtension.CURRICULUM);
    private final List<SearchExpectation> meanings = SearchExpectation.all();

    @Test
    void whatIsMeantComesFirstNineteenTimesInTwenty() {
        assertThat(missed(1)).as(misses(1)).hasSizeLessThanOrEqualTo(meanings.size() / 20);
    }

    @Test
    void whatIsMeantIsAmongTheFirstThreeNinetyNineTimesInAHundred() {
        assertThat(missed(3)).as(misses(3)).hasSizeLessThanOrEqualTo(meanings.size() / 100);
    }

    @Test
    void whatIsMeantIsThere() {
        List<String> there = SearchEntries.of(LookupExtension.CURRICULUM).stream()
                .map(entry -> SearchExpectation.describe(entry.value()))
                .toList();
        assertThat(there)
                .containsAll(meanings.stream().map(SearchExpectation::meant).toList());
    }

    private List<SearchExpectation> missed(int within) {
        return meanings.stream()
                .filter(meaning -> {
                    int rank = meaning.rankIn(findings);
                    return rank < 0 || rank >= within;
                })
                .toList();
    }

    private String misses(int within) {
        return missed(within).stream()
                .map(meaning ->
                        meaning.query() + ": meant " + meaning.meant() + ", found " + meaning.firstThree(findings))
                .collect(Collectors.joining("\n", "missed:\n", "\n"));
    }
}
