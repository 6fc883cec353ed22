package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the units that cover a topic, the resources for it, and the topics that build on it. */
final class Coverage {
    private final Map<TopicId, List<UnitLocation>> units;
    private final Map<TopicId, List<Topic>> dependents;
    private final Curriculum curriculum;

    Coverage(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.units = new HashMap<>();
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                UnitLocation location = curriculum.locationOf(unit.id()).orElseThrow();
                topicsOf(unit).forEach(topic -> units.merge(topic, List.of(location), Coverage::concat));
            }
        }
        this.dependents = new HashMap<>();
        for (Topic topic : curriculum.topics()) {
            topic.needs().forEach(need -> dependents.merge(need, List.of(topic), Coverage::concat));
        }
    }

    private static <T> List<T> concat(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The topics of a unit: its own, then those of its steps. */
    static List<TopicId> topicsOf(Unit unit) {
        Stream<TopicId> ofSteps = unit.steps().stream().flatMap(step -> step.topics().stream());
        return Stream.concat(unit.topics().stream(), ofSteps).distinct().toList();
    }

    /** The units that cover a topic, by roadmap, in the curriculum's order. */
    Map<Roadmap, List<Unit>> units(TopicId topic) {
        Map<Roadmap, List<Unit>> byRoadmap = new LinkedHashMap<>();
        units.getOrDefault(topic, List.of())
                .forEach(location -> byRoadmap.merge(location.roadmap(), List.of(location.unit()), Coverage::concat));
        return byRoadmap;
    }

    /** The collections that have an entry on a topic. */
    List<SearchResult.OfCollection> collections(TopicId topic) {
        return curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.collections().stream()
                        .filter(collection -> collection.entries().stream()
                                .anyMatch(entry -> entry.topic().equals(Optional.of(topic))))
                        .map(collection -> new SearchResult.OfCollection(roadmap, collection)))
                .toList();
    }

    /** The topics that build on a topic directly. */
    List<Topic> dependents(TopicId topic) {
        return dependents.getOrDefault(topic, List.of());
    }

    /** The topics that a topic needs first. */
    List<Topic> needs(Topic topic) {
        return topic.needs().stream()
                .flatMap(id -> curriculum.topic(id).stream())
                .toList();
    }

    /**
     * The resources for a topic, best first: resources about the topic, the most specific first; then other resources
     * of the topic's units, the most used first.
     */
    List<Resource> resources(TopicId topic) {
        Map<ResourceId, Long> uses = units.getOrDefault(topic, List.of()).stream()
                .flatMap(location -> location.unit().resources().stream())
                .collect(Collectors.groupingBy(use -> use.resource(), Collectors.counting()));
        Stream<Resource> about = curriculum.resources().stream()
                .filter(resource -> resource.topics().contains(topic));
        Stream<Resource> used = uses.keySet().stream().flatMap(id -> curriculum.resource(id).stream());
        Comparator<Resource> aboutFirst =
                Comparator.comparing(resource -> !resource.topics().contains(topic));
        return Stream.concat(about, used)
                .distinct()
                .sorted(aboutFirst
                        .thenComparing(resource -> resource.topics().contains(topic)
                                ? resource.topics().size()
                                : 0)
                        .thenComparing(resource -> -uses.getOrDefault(resource.id(), 0L))
                        .thenComparing(Resource::id))
                .toList();
    }
}
