package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses what a link is about: the topics whose names stand in its title or address. Of topics one of which needs the other, the
 * one that needs more is meant, since it is the more particular.
 */
final class TopicGuess {
    private static final int MAX_NAME_WORDS = 6;
    private static final int MAX_NEEDS_DEPTH = 3;

    private final Curriculum curriculum;
    private final NameIndex<Topic> index;
    private final Lazy<Map<String, Topic>> byName;

    TopicGuess(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.index = NameIndex.onFirstUse(() -> curriculum.topics().stream()
                .map(topic -> new Entry<>(topic, topic.name(), topic.synonyms()))
                .toList());
        this.byName = new Lazy<>(() -> byName(curriculum));
    }

    private static Map<String, Topic> byName(Curriculum curriculum) {
        Map<String, Topic> byName = new HashMap<>();
        for (Topic topic : curriculum.topics()) {
            Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                    .map(name -> String.join(" ", LibraryWords.ofQuery(name)))
                    .filter(name -> name.length() > 1)
                    .forEach(name -> byName.putIfAbsent(name, topic));
        }
        return byName;
    }

    /** The topics that a title and a link name, the likeliest first. */
    List<Topic> of(String title, Optional<CanonicalLink> link) {
        Map<Topic, Integer> found = new HashMap<>();
        collect(title, found);
        link.ifPresent(shared -> collect(shared.readableTitle(), found));
        return found.keySet().stream()
                .sorted(Comparator.comparingLong((Topic topic) -> -neededBy(topic, found))
                        .thenComparing(topic -> -found.getOrDefault(topic, 0))
                        .thenComparing(topic -> topic.id().value()))
                .toList();
    }

    private void collect(String text, Map<Topic, Integer> found) {
        List<String> words = List.copyOf(LibraryWords.inOrder(text));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MAX_NAME_WORDS); to++) {
                Topic topic = byName.get().get(String.join(" ", words.subList(from, to)));
                if (topic != null) {
                    found.merge(topic, to - from, Math::max);
                }
            }
        }
    }

    private long neededBy(Topic topic, Map<Topic, Integer> others) {
        return others.keySet().stream()
                .filter(other -> needs(topic, other.id(), MAX_NEEDS_DEPTH))
                .count();
    }

    private boolean needs(Topic topic, TopicId other, int depth) {
        return topic.needs().contains(other)
                || (depth > 0
                        && topic.needs().stream()
                                .flatMap(id -> curriculum.topic(id).stream())
                                .anyMatch(next -> needs(next, other, depth - 1)));
    }

    /** The topic that was picked or typed. */
    Optional<Topic> named(String typed) {
        return curriculum.topics().stream()
                .filter(topic -> topic.id().value().equals(typed))
                .findFirst()
                .or(() -> index.exact(typed))
                .or(() -> near(typed, 1).stream().findFirst());
    }

    /** The topics that come nearest to what is typed. */
    List<Topic> near(String typed, int limit) {
        List<Topic> near = new ArrayList<>();
        index.search(typed, limit).stream().map(Hit::value).forEach(near::add);
        return near;
    }

    /** The name of a topic, unless it no longer exists. */
    Optional<String> name(Optional<TopicId> topic) {
        return topic.flatMap(curriculum::topic).map(Topic::name);
    }
}
