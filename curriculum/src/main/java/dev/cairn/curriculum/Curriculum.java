package dev.cairn.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All roadmaps with the resources and topics they share. Immutable; lookups by id take constant time. */
public final class Curriculum {
    private final List<Roadmap> roadmaps;
    private final Map<ResourceId, Resource> resources;
    private final Map<TopicId, Topic> topics;
    private final Map<UnitId, UnitLocation> locations = new LinkedHashMap<>();
    private final Map<StepId, Unit> stepOwners = new HashMap<>();
    private final Map<UnitId, List<Unit>> formerUnits = new HashMap<>();
    private final Map<StepId, StepId> formerSteps = new HashMap<>();

    /**
     * Creates a curriculum from consistent lists: ids are unique and references resolve, as {@code CurriculumReader}
     * ensures.
     */
    public Curriculum(List<Roadmap> roadmaps, List<Resource> resources, List<Topic> topics) {
        this.roadmaps = List.copyOf(roadmaps);
        this.resources = byId(resources, Resource::id);
        this.topics = byId(topics, Topic::id);
        for (Roadmap roadmap : this.roadmaps) {
            for (Phase phase : roadmap.phases()) {
                for (Section section : phase.sections()) {
                    section.units().forEach(unit -> index(new UnitLocation(roadmap, phase, section, unit)));
                }
            }
        }
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return Collections.unmodifiableMap(map);
    }

    private void index(UnitLocation location) {
        Unit unit = location.unit();
        locations.put(unit.id(), location);
        for (UnitId former : unit.formerly()) {
            formerUnits.computeIfAbsent(former, any -> new ArrayList<>()).add(unit);
        }
        for (Step step : unit.steps()) {
            stepOwners.put(step.id(), unit);
            unit.formerly().forEach(former -> formerSteps.put(step.id().within(former), step.id()));
            step.formerly().forEach(former -> formerSteps.put(former, step.id()));
        }
    }

    /** All roadmaps, in the order they are offered. */
    public List<Roadmap> roadmaps() {
        return roadmaps;
    }

    public List<Resource> resources() {
        return List.copyOf(resources.values());
    }

    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    public Optional<Roadmap> roadmap(RoadmapId id) {
        return roadmaps.stream().filter(roadmap -> roadmap.id().equals(id)).findFirst();
    }

    public Optional<Unit> unit(UnitId id) {
        return locationOf(id).map(UnitLocation::unit);
    }

    public Optional<UnitLocation> locationOf(UnitId id) {
        return Optional.ofNullable(locations.get(id));
    }

    public Optional<Resource> resource(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    public Optional<Topic> topic(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The unit that a current step belongs to. */
    public Optional<Unit> unitOf(StepId step) {
        return Optional.ofNullable(stepOwners.get(step));
    }

    /**
     * The current units for an id: the unit itself, those it was renamed to or split into, or none if it is unknown.
     */
    public List<Unit> resolve(UnitId id) {
        return unit(id).map(List::of).orElseGet(() -> List.copyOf(formerUnits.getOrDefault(id, List.of())));
    }

    /** Whether a unit had this id and has another one now, or was split. */
    public boolean isFormer(UnitId id) {
        return formerUnits.containsKey(id) && !locations.containsKey(id);
    }

    /** Whether a step had this id and has another one now. */
    public boolean isFormer(StepId id) {
        return formerSteps.containsKey(id) && !stepOwners.containsKey(id);
    }

    /** The current step for an id: itself or the step it was renamed to; empty if it is unknown. */
    public Optional<StepId> resolve(StepId id) {
        return stepOwners.containsKey(id) ? Optional.of(id) : Optional.ofNullable(formerSteps.get(id));
    }
}
