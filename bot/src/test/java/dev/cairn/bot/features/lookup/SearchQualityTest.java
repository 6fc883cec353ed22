package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests the search with queries that were collected before it was tuned. */
final class SearchQualityTest {
    private final SearchIndex searchIndex = new SearchIndex(LookupExtension.CURRICULUM);
    private final List<SearchExpectation> expectations = SearchExpectation.of("queries.txt");

    @Test
    void theMeantResultComesFirstNineteenTimesInTwenty() {
        assertThat(missed(expectations, 1))
                .as(misses(expectations, 1))
                .hasSizeLessThanOrEqualTo(expectations.size() / 20);
    }

    @Test
    void theMeantResultIsAmongTheFirstThreeNinetyNineTimesInAHundred() {
        assertThat(missed(expectations, 3))
                .as(misses(expectations, 3))
                .hasSizeLessThanOrEqualTo(expectations.size() / 100);
    }

    @Test
    void wordsOfTodayFindTheMeantResultFirstInNinetySixOfAHundred() {
        List<SearchExpectation> today = SearchExpectation.of("queries-today.txt");

        assertThat(today).hasSize(150);
        assertThat(missed(today, 1)).as(misses(today, 1)).hasSizeLessThanOrEqualTo(today.size() * 4 / 100);
    }

    @Test
    void everyMeantResultExists() {
        List<String> there = SearchEntries.of(LookupExtension.CURRICULUM).stream()
                .map(entry -> SearchExpectation.describe(entry.value()))
                .toList();
        assertThat(there)
                .containsAll(SearchExpectation.all().stream()
                        .map(SearchExpectation::meant)
                        .toList());
    }

    private List<SearchExpectation> missed(List<SearchExpectation> queries, int within) {
        return queries.stream()
                .filter(expectation -> {
                    int rank = expectation.rankIn(searchIndex);
                    return rank < 0 || rank >= within;
                })
                .toList();
    }

    private String misses(List<SearchExpectation> queries, int within) {
        return missed(queries, within).stream()
                .map(expectation -> expectation.query() + ": meant " + expectation.meant() + ", found "
                        + expectation.firstThree(searchIndex))
                .collect(Collectors.joining("\n", "missed:\n", "\n"));
    }
}
