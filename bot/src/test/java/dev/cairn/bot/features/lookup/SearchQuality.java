package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Prints how often the search over the whole curriculum finds what people mean. Its name is not a test's, so it runs only
 * on request: {@code mvn -q verify -Dtest=SearchQuality -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SearchQuality {
    private final SearchIndex searchIndex =
            new SearchIndex(CurriculumReader.bundled().orThrow());
    private final List<SearchExpectation> expectations = SearchExpectation.all();

    @Test
    @SuppressWarnings("SystemOut") // prints its results
    void print() {
        expectations.stream()
                .filter(expectation -> expectation.rankIn(searchIndex) != 0)
                .forEach(this::printMiss);
        System.out.printf(
                "%d queries over everything: %.1f %% first, %.1f %% among the first three%n",
                expectations.size(), percent(rank -> rank == 0), percent(rank -> rank >= 0));
    }

    @SuppressWarnings("SystemOut") // prints its results
    private void printMiss(SearchExpectation expectation) {
        System.out.printf(
                "%s: meant %s, found %s%n",
                expectation.query(), expectation.meant(), expectation.firstThree(searchIndex));
    }

    private double percent(IntPredicate good) {
        return 100.0
                * expectations.stream()
                        .mapToInt(expectation -> expectation.rankIn(searchIndex))
                        .filter(good)
                        .count()
                / expectations.size();
    }
}
