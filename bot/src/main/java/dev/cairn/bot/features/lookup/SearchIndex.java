package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds everything in the curriculum by name. Building it takes a moment, so it is built once, beside the start. */
final class SearchIndex {
    /** Less than the difference between two {@link SearchResult.Kind}s, so that it decides only within a kind. */
    private static final double ACTIVE_ROADMAP_BOOST = 0.05;

    private final NameIndex<SearchResult> everything;
    private final NameIndex<Topic> topics;

    SearchIndex(Curriculum curriculum) {
        this.topics = NameIndex.onFirstUse(() -> curriculum.topics().stream()
                .map(topic -> new Entry<>(topic, topic.name(), topic.synonyms()))
                .toList());
        this.everything = NameIndex.onFirstUse(() -> SearchEntries.of(curriculum));
    }

    /**
     * Returns the best matches, best first. Results of the same name are ordered by {@link SearchResult.Kind}, and within a
     * kind those of the learner's active roadmap come first.
     */
    List<SearchResult> search(String query, int limit, Optional<Roadmap> activeRoadmap) {
        return hits(query, limit, activeRoadmap).stream().map(Hit::value).toList();
    }

    /** As {@link #search}, with how well each result matches. */
    List<Hit<SearchResult>> hits(String query, int limit, Optional<Roadmap> activeRoadmap) {
        return everything.search(query, limit, result -> boost(result, activeRoadmap));
    }

    /** Whether one of these titles answers the query better than any of the hits does. */
    static boolean isBetter(String query, List<String> titles, List<Hit<SearchResult>> hits) {
        double best = hits.stream().mapToDouble(Hit::score).max().orElse(0);
        return new NameIndex<>(titles.stream()
                        .distinct()
                        .map(title -> new Entry<>(title, title, List.of()))
                        .toList())
                .search(query, 1).stream().anyMatch(hit -> hit.score() > best);
    }

    private static double boost(SearchResult result, Optional<Roadmap> activeRoadmap) {
        boolean isOnActive = activeRoadmap.isPresent() && result.roadmap().equals(activeRoadmap);
        return result.kind().boost() + (isOnActive ? ACTIVE_ROADMAP_BOOST : 0);
    }

    List<Topic> topics(String query, int limit) {
        return topics(query, limit, topic -> 0);
    }

    /** @param boost as for {@link NameIndex} */
    List<Topic> topics(String query, int limit, ToDoubleFunction<Topic> boost) {
        return topics.search(query, limit, boost).stream().map(Hit::value).toList();
    }
}
