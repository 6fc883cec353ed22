package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Prints how often the search over the whole curriculum finds what people mean. Its name is not a test's, so it runs only
 * on request: {@code mvn -q verify -Dtest=SearchQuality -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SearchQuality {
    private final SearchIndex searchIndex =
            new SearchIndex(CurriculumReader.bundled().orThrow());

    @ParameterizedTest
    @FieldSource("dev.cairn.bot.features.lookup.SearchExpectation#FILES")
    @SuppressWarnings("SystemOut") // prints its results
    void print(String file) {
        List<SearchExpectation> expectations = SearchExpectation.of(file);
        expectations.stream()
                .filter(expectation -> expectation.rankIn(searchIndex) != 0)
                .forEach(this::printMiss);
        System.out.printf(
                "%d queries of %s over everything: %.1f %% first, %.1f %% among the first three%n",
                expectations.size(),
                file,
                percent(expectations, rank -> rank == 0),
                percent(expectations, rank -> rank >= 0));
    }

    @SuppressWarnings("SystemOut") // prints its results
    private void printMiss(SearchExpectation expectation) {
        System.out.printf(
                "%s: meant %s, found %s%n",
                expectation.query(), expectation.meant(), expectation.firstThree(searchIndex));
    }

    private double percent(List<SearchExpectation> expectations, IntPredicate good) {
        return 100.0
                * expectations.stream()
                        .mapToInt(expectation -> expectation.rankIn(searchIndex))
                        .filter(good)
                        .count()
                / expectations.size();
    }
}
