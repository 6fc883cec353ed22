package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The topics that each unit of a curriculum covers, and the topics those build on. */
final class TopicWeb {
    private final Map<TopicId, Topic> topics = new HashMap<>();
    private final Map<TopicId, Integer> dependents = new HashMap<>();
    private final Map<UnitId, Set<TopicId>> byUnit = new HashMap<>();
    private final Map<UnitId, Map<TopicId, Topic>> needsByUnit = new HashMap<>();

    TopicWeb(Curriculum curriculum) {
        for (Topic topic : curriculum.topics()) {
            topics.put(topic.id(), topic);
            topic.needs().forEach(need -> dependents.merge(need, 1, Integer::sum));
        }
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                byUnit.put(unit.id(), topicsOf(unit));
                needsByUnit.put(unit.id(), needsOf(unit));
            }
        }
    }

    private Set<TopicId> topicsOf(Unit unit) {
        Set<TopicId> covered = new LinkedHashSet<>();
        Stream.concat(unit.topics().stream(), unit.steps().stream().flatMap(step -> step.topics().stream()))
                .filter(topics::containsKey)
                .forEach(covered::add);
        return covered;
    }

    private Map<TopicId, Topic> needsOf(Unit unit) {
        Map<TopicId, Topic> needs = new LinkedHashMap<>();
        Set<TopicId> own = topics(unit);
        own.stream()
                .flatMap(topic -> topic(topic).needs().stream())
                .filter(need -> topics.containsKey(need) && !own.contains(need))
                .forEach(need -> needs.put(need, topic(need)));
        return needs;
    }

    Topic topic(TopicId id) {
        Topic topic = topics.get(id);
        if (topic == null) {
            throw new IllegalArgumentException("no topic " + id);
        }
        return topic;
    }

    /** The topics of a unit and of its steps, in order. */
    Set<TopicId> topics(Unit unit) {
        return byUnit.getOrDefault(unit.id(), Set.of());
    }

    /** The topics that a unit builds on directly, without its own. */
    List<Topic> needs(Unit unit) {
        return List.copyOf(needsByUnit.getOrDefault(unit.id(), Map.of()).values());
    }

    /** The topics of a unit, not in a set themselves, that build directly on one of the set. */
    List<Topic> buildingOn(Set<TopicId> earlier, Unit unit) {
        return topics(unit).stream()
                .filter(topic -> !earlier.contains(topic))
                .map(this::topic)
                .filter(topic -> topic.needs().stream().anyMatch(earlier::contains))
                .toList();
    }

    /** Whether any topic builds directly on one of these. */
    boolean isBuiltOn(Set<TopicId> earlier) {
        return earlier.stream().anyMatch(dependents::containsKey);
    }

    /** The topics that two units share, in the order of the first one. */
    List<Topic> shared(Unit unit, Unit other) {
        Set<TopicId> both = new LinkedHashSet<>(topics(unit));
        both.retainAll(new HashSet<>(topics(other)));
        return both.stream().map(this::topic).toList();
    }

    /** The number of topics that build directly on a topic: low for a special one, high for "Machine Learning". */
    int dependents(Topic topic) {
        return dependents.getOrDefault(topic.id(), 0);
    }
}
