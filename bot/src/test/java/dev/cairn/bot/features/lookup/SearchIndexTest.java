package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.lookup.SearchResult.Kind;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.search.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the order of results, above all of those that share a name. */
final class SearchIndexTest {
    private static final Curriculum CURRICULUM = LookupExtension.CURRICULUM;
    private static final SearchIndex SEARCH_INDEX = new SearchIndex(CURRICULUM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linear Algebra",
                "Graph Neural Networks",
                "Feature Engineering",
                "Docker",
                "MLOps",
                "Deep Learning",
                "System Design",
                "Machine Learning for Games",
                "Data Prep"
            })
    void topicsComeBeforeUnitsStepsAndResourcesOfTheSameName(String name) {
        assertThat(named(name, Optional.empty()))
                .isNotEmpty()
                .extracting(SearchResult::kind)
                .isSorted();
    }

    @Test
    void resultsThatShareANameAreOrderedByKind() {
        sharedNames()
                .forEach(name -> assertThat(named(name, Optional.empty()))
                        .as(name)
                        .extracting(SearchResult::kind)
                        .isSorted());
    }

    private static List<String> sharedNames() {
        return SearchEntries.of(CURRICULUM).stream()
                .collect(Collectors.groupingBy(entry -> entry.name(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .toList();
    }

    private static String name(SearchResult result) {
        return new EnglishLookupCopy().name(result);
    }

    private static List<SearchResult> named(String name, Optional<Roadmap> active) {
        return SEARCH_INDEX.search(name, 25, active).stream()
                .filter(result -> name(result).equalsIgnoreCase(name))
                .toList();
    }

    @Test
    void resultsOfTheActiveRoadmapComeFirstWithinTheirKind() {
        for (Roadmap active : CURRICULUM.roadmaps()) {
            for (String name : List.of("Linear Algebra", "Data Structures", "MLOps", "Tips", "Feature engineering")) {
                Comparator<SearchResult> activeFirst = Comparator.comparing(SearchResult::kind)
                        .thenComparing(result -> !result.roadmap().equals(Optional.of(active)));
                assertThat(named(name, Optional.of(active)))
                        .as("%s on %s", name, active.id())
                        .isSortedAccordingTo(activeFirst);
            }
        }
    }

    @Test
    void aSearchFindsEverythingByItsOwnName() {
        for (Entry<SearchResult> entry : SearchEntries.of(CURRICULUM)) {
            assertThat(SEARCH_INDEX.search(entry.name(), 25, Optional.empty()))
                    .as(entry.name())
                    .contains(entry.value());
        }
    }

    @Test
    void onlyAResultOfAPreferredKindComesBeforeAnExactMatch() {
        for (Entry<SearchResult> entry : SearchEntries.of(CURRICULUM)) {
            SearchResult first =
                    SEARCH_INDEX.search(entry.name(), 1, Optional.empty()).get(0);
            assertThat(name(first).equalsIgnoreCase(entry.name())
                            || first.kind().compareTo(entry.value().kind()) < 0)
                    .as("%s finds %s", entry.name(), first)
                    .isTrue();
        }
    }

    @Test
    void aSynonymThatIsTheNameOfAResourceOrCollectionFindsThat() {
        assertThat(SEARCH_INDEX.search("arXiv", 1, Optional.empty()))
                .extracting(SearchResult::kind)
                .containsExactly(Kind.RESOURCE);
        assertThat(SEARCH_INDEX.search("newsletters", 1, Optional.empty()))
                .extracting(SearchResult::kind)
                .containsExactly(Kind.COLLECTION);
    }
}
