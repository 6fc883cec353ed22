package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.StudyMaterial.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to study each unit and step of a curriculum from. Computed once; lookups take constant time. */
public final class StudyMaterials {
    private static final int MAX_FROM_TOPICS = 4;

    private final Curriculum curriculum;
    private final TopicResources topicResources;
    private final Map<UnitId, List<StudyMaterial>> ofUnits = new HashMap<>();
    private final Map<StepId, List<StudyMaterial>> ofSteps = new HashMap<>();

    public StudyMaterials(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.topicResources = new TopicResources(curriculum);
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                ofUnits.put(unit.id(), find(unit));
                unit.steps().forEach(step -> ofSteps.put(step.id(), find(unit, step)));
            }
        }
    }

    /**
     * The materials for a unit, best first: what its roadmap asks for, what it offers as support, our suggestions.
     * Without a link among these, the best resources for its topics follow.
     */
    public List<StudyMaterial> of(Unit unit) {
        return ofUnits.getOrDefault(unit.id(), List.of());
    }

    /** The materials for a step, best first: its own, then those of its unit, or else the best for the step's topics. */
    public List<StudyMaterial> of(Unit unit, Step step) {
        return ofSteps.getOrDefault(step.id(), of(unit));
    }

    /** The resources for a topic, best first. */
    public List<Resource> of(TopicId topic) {
        return topicResources.of(topic);
    }

    private List<StudyMaterial> find(Unit unit) {
        List<StudyMaterial> own = own(unit).toList();
        if (hasLink(own)) {
            return own;
        }
        return unique(Stream.concat(own.stream(), ofTopics(topics(unit))));
    }

    private List<StudyMaterial> find(Unit unit, Step step) {
        List<StudyMaterial> own = unique(Stream.concat(
                step.resources().stream().flatMap(use -> material(use, Origin.STEP).stream()), own(unit)));
        if (hasLink(own)) {
            return own;
        }
        return unique(Stream.of(own.stream(), ofTopics(step.topics()), of(unit).stream())
                .flatMap(materials -> materials));
    }

    /** What the roadmap and Cairn name for the unit as a whole: linked before unlinked, and core before support. */
    private Stream<StudyMaterial> own(Unit unit) {
        return unit.resources().stream()
                .sorted(Comparator.comparing(ResourceUse::purpose))
                .flatMap(use -> material(use, Origin.UNIT).stream())
                .sorted(Comparator.comparing(StudyMaterial::origin)
                        .thenComparing(material -> material.link().isEmpty()));
    }

    private Optional<StudyMaterial> material(ResourceUse use, Origin namedBySource) {
        return curriculum
                .resource(use.resource())
                .map(resource -> new StudyMaterial(
                        resource,
                        use.part().map(ResourceUse.Part::label),
                        use.part()
                                .flatMap(ResourceUse.Part::url)
                                .or(() -> use.role().flatMap(resource::link).map(Link::url))
                                .or(resource::url),
                        use.isSuggestion() ? Origin.SUGGESTION : namedBySource));
    }

    private Stream<StudyMaterial> ofTopics(List<TopicId> topics) {
        return topics.stream()
                .flatMap(topic -> topicResources.toOpen(topic).stream())
                .distinct()
                .limit(MAX_FROM_TOPICS)
                .map(resource -> new StudyMaterial(resource, Optional.empty(), resource.url(), Origin.TOPIC));
    }

    private static List<TopicId> topics(Unit unit) {
        return Stream.concat(unit.topics().stream(), unit.steps().stream().flatMap(step -> step.topics().stream()))
                .distinct()
                .toList();
    }

    private static boolean hasLink(List<StudyMaterial> materials) {
        return materials.stream().anyMatch(material -> material.link().isPresent());
    }

    /** The first material of each resource. */
    private static List<StudyMaterial> unique(Stream<StudyMaterial> materials) {
        Map<ResourceId, StudyMaterial> first = new LinkedHashMap<>();
        materials.forEach(material -> first.putIfAbsent(material.resource().id(), material));
        return List.copyOf(first.values());
    }
}
