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

/** Which units cover which topics, which resources are good for them, and which topics build on which. */
final class Coverage {
    private final Map<TopicId, List<UnitLocation>> units;
    private final Map<TopicId, List<Topic>> dependents;
    private final Curriculum curriculum;

    Coverage(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.units = new HashMap<>();
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                UnitLocation place = curriculum.locationOf(unit.id()).orElseThrow();
                topicsOf(unit).forEach(topic -> units.merge(topic, List.of(place), Coverage::joined));
            }
        }
        this.dependents = new HashMap<>();
        for (Topic topic : curriculum.topics()) {
            topic.needs().forEach(need -> dependents.merge(need, List.of(topic), Coverage::joined));
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What a unit is about: its own topics, then those of its steps. */
    static List<TopicId> topicsOf(Unit unit) {
        Stream<TopicId> ofSteps = unit.steps().stream().flatMap(step -> step.topics().stream());
        return Stream.concat(unit.topics().stream(), ofSteps).distinct().toList();
    }

    /** The units that cover a topic, by roadmap, in the order of the roadmaps. */
    Map<Roadmap, List<Unit>> units(TopicId topic) {
        Map<Roadmap, List<Unit>> byRoadmap = new LinkedHashMap<>();
        units.getOrDefault(topic, List.of())
                .forEach(place -> byRoadmap.merge(place.roadmap(), List.of(place.unit()), Coverage::joined));
        return byRoadmap;
    }

    /** The collections with an entry on a topic. */
    List<SearchResult.OfCollection> lists(TopicId topic) {
        return curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.collections().stream()
                        .filter(collection -> collection.entries().stream()
                                .anyMatch(entry -> entry.topic().equals(Optional.of(topic))))
                        .map(collection -> new SearchResult.OfCollection(roadmap, collection)))
                .toList();
    }

    /** What builds on a topic directly. */
    List<Topic> leadsTo(TopicId topic) {
        return dependents.getOrDefault(topic, List.of());
    }

    /** What a topic needs first. */
    List<Topic> needs(Topic topic) {
        return topic.needs().stream()
                .flatMap(id -> curriculum.topic(id).stream())
                .toList();
    }

    /**
     * Resources for a topic, best first: those about it and little else, then those that most units that cover it are
     * studied with.
     */
    List<Resource> resources(TopicId topic) {
        Map<ResourceId, Long> uses = units.getOrDefault(topic, List.of()).stream()
                .flatMap(place -> place.unit().resources().stream())
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
