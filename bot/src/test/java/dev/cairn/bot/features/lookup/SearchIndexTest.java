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

/** What comes first when several things go by one name. */
final class SearchIndexTest {
    private static final Curriculum CURRICULUM = LookupExtension.CURRICULUM;
    private static final SearchIndex FINDINGS = new SearchIndex(CURRICULUM);

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
    void ofThingsNamedAlikeIdeasComeBeforeUnitsStepsAndResources(String name) {
        assertThat(named(name, Optional.empty()))
                .isNotEmpty()
                .extracting(SearchResult::kind)
                .isSorted();
    }

    @Test
    void everyNameThatSeveralThingsShareFindsThemInThatOrder() {
        shared().forEach(name -> assertThat(named(name, Optional.empty()))
                .as(name)
                .extracting(SearchResult::kind)
                .isSorted());
    }

    private static List<String> shared() {
        return SearchEntries.of(CURRICULUM).stream()
                .collect(Collectors.groupingBy(entry -> entry.name(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .toList();
    }

    private static List<SearchResult> named(String name, Optional<Roadmap> mine) {
        return FINDINGS.search(name, 25, mine).stream()
                .filter(finding -> finding.name().equalsIgnoreCase(name))
                .toList();
    }

    @Test
    void ofAKindThoseOfMyRoadmapComeFirst() {
        for (Roadmap mine : CURRICULUM.roadmaps()) {
            for (String name : List.of("Linear Algebra", "Data Structures", "MLOps", "Tips", "Feature engineering")) {
                Comparator<SearchResult> mineFirst = Comparator.comparing(SearchResult::kind)
                        .thenComparing(finding -> !finding.roadmap().equals(Optional.of(mine)));
                assertThat(named(name, Optional.of(mine)))
                        .as("%s on %s", name, mine.id())
                        .isSortedAccordingTo(mineFirst);
            }
        }
    }

    @Test
    void everythingIsFoundByItsOwnName() {
        for (Entry<SearchResult> entry : SearchEntries.of(CURRICULUM)) {
            assertThat(FINDINGS.search(entry.name(), 25, Optional.empty()))
                    .as(entry.name())
                    .contains(entry.value());
        }
    }

    @Test
    void beforeWhatIsTypedInFullComesOnlyWhatIsMeantSooner() {
        for (Entry<SearchResult> entry : SearchEntries.of(CURRICULUM)) {
            SearchResult first =
                    FINDINGS.search(entry.name(), 1, Optional.empty()).get(0);
            assertThat(first.name().equalsIgnoreCase(entry.name())
                            || first.kind().compareTo(entry.value().kind()) < 0)
                    .as("%s finds %s", entry.name(), first)
                    .isTrue();
        }
    }

    @Test
    void aSynonymThatIsAnotherThingsOwnNameLeadsToThatThing() {
        assertThat(FINDINGS.search("arXiv", 1, Optional.empty()))
                .extracting(SearchResult::kind)
                .containsExactly(Kind.RESOURCE);
        assertThat(FINDINGS.search("newsletters", 1, Optional.empty()))
                .extracting(SearchResult::kind)
                .containsExactly(Kind.COLLECTION);
    }
}
