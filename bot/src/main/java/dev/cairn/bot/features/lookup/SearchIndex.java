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

/** Everything in the curriculum by name; built once at the start. */
final class SearchIndex {
    /** Less than from one {@link SearchResult.Kind} to the next, so that it only decides among things of a kind. */
    private static final double OF_MY_ROADMAP = 0.05;

    private final NameIndex<SearchResult> everything;
    private final NameIndex<Topic> topics;

    SearchIndex(Curriculum curriculum) {
        this.topics = new NameIndex<>(curriculum.topics().stream()
                .map(topic -> new Entry<>(topic, topic.name(), topic.synonyms()))
                .toList());
        this.everything = new NameIndex<>(SearchEntries.of(curriculum));
    }

    /**
     * What comes nearest to the query, best first. Of things it names alike, ideas come before units, units before
     * steps, steps before resources; and of a kind those of the learner's own roadmap.
     */
    List<SearchResult> search(String query, int limit, Optional<Roadmap> mine) {
        return everything.search(query, limit, finding -> boost(finding, mine)).stream()
                .map(Hit::value)
                .toList();
    }

    private static double boost(SearchResult finding, Optional<Roadmap> mine) {
        boolean isMine = mine.isPresent() && finding.roadmap().equals(mine);
        return finding.kind().boost() + (isMine ? OF_MY_ROADMAP : 0);
    }

    List<Topic> topics(String query, int limit) {
        return topics(query, limit, topic -> 0);
    }

    /** @param boost as for {@link NameIndex} */
    List<Topic> topics(String query, int limit, ToDoubleFunction<Topic> boost) {
        return topics.search(query, limit, boost).stream().map(Hit::value).toList();
    }
}
