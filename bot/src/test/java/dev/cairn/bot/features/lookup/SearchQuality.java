package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Prints how often the search over the whole curriculum understands what people type; no test by its name, so that it
 * runs when asked for alone: {@code mvn -q verify -Dtest=SearchQuality -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SearchQuality {
    private final SearchIndex findings =
            new SearchIndex(CurriculumReader.bundled().orThrow());
    private final List<SearchExpectation> meanings = SearchExpectation.all();

    @Test
    @SuppressWarnings("SystemOut") // printing is what it is for
    void print() {
        meanings.stream().filter(meaning -> meaning.rankIn(findings) != 0).forEach(this::printMiss);
        System.out.printf(
                "%d queries over everything: %.1f %% first, %.1f %% among the first three%n",
                meanings.size(), percent(rank -> rank == 0), percent(rank -> rank >= 0));
    }

    @SuppressWarnings("SystemOut") // printing is what it is for
    private void printMiss(SearchExpectation meaning) {
        System.out.printf("%s: meant %s, found %s%n", meaning.query(), meaning.meant(), meaning.firstThree(findings));
    }

    private double percent(IntPredicate good) {
        return 100.0
                * meanings.stream()
                        .mapToInt(meaning -> meaning.rankIn(findings))
                        .filter(good)
                        .count()
                / meanings.size();
    }
}
