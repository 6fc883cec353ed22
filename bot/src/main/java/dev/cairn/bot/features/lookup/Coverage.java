package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.StudyMaterial;
import dev.cairn.curriculum.path.StudyMaterials;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the units that cover a topic, the resources for it, and the topics that build on it. */
final class Coverage {
    private final Map<TopicId, List<UnitLocation>> units;
    private final Map<TopicId, List<Topic>> dependents;
    private final Curriculum curriculum;
    private final StudyMaterials materials;

    Coverage(Curriculum curriculum, StudyMaterials materials) {
        this.curriculum = curriculum;
        this.materials = materials;
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

    /** The resources for a topic, best first. */
    List<Resource> resources(TopicId topic) {
        return materials.of(topic);
    }

    /** The resources for a topic; if there are none, those of its units and of the topics around it. */
    List<Resource> nearestResources(Topic topic) {
        List<Resource> own = resources(topic.id());
        return own.isEmpty() ? around(topic) : own;
    }

    private List<Resource> around(Topic topic) {
        Stream<Resource> ofUnits = units.getOrDefault(topic.id(), List.of()).stream()
                .flatMap(location -> materials.of(location.unit()).stream())
                .map(StudyMaterial::resource);
        Stream<Resource> ofNeighbors = Stream.concat(needs(topic).stream(), dependents(topic.id()).stream())
                .flatMap(neighbor -> resources(neighbor.id()).stream());
        return Stream.concat(ofUnits, ofNeighbors)
                .filter(resource -> resource.url().isPresent())
                .distinct()
                .toList();
    }
}
