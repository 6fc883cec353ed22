package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Resource.Format;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the resources for a topic. */
final class TopicResources {
    /** What is listed beside a roadmap rather than studied. */
    private static final Set<Format> NOT_TO_STUDY =
            EnumSet.of(Format.COMMUNITY, Format.COMPUTE, Format.NEWSLETTER, Format.CHANNEL);

    private final Curriculum curriculum;
    /** How often the units and steps on a topic use a resource. */
    private final Map<TopicId, Map<ResourceId, Integer>> uses = new HashMap<>();

    private final Map<TopicId, List<Resource>> best = new HashMap<>();

    TopicResources(Curriculum curriculum) {
        this.curriculum = curriculum;
        for (Roadmap roadmap : curriculum.roadmaps()) {
            for (Unit unit : roadmap.units()) {
                unit.topics().forEach(topic -> unit.resources().forEach(use -> count(topic, use)));
                unit.steps().forEach(step -> count(unit, step));
            }
        }
        for (Resource resource : curriculum.resources()) {
            resource.topics().forEach(topic -> uses.computeIfAbsent(topic, any -> new HashMap<>()));
        }
        uses.keySet().forEach(topic -> best.put(topic, find(topic)));
    }

    private void count(Unit unit, Step step) {
        step.topics()
                .forEach(topic -> Stream.concat(step.resources().stream(), unit.resources().stream())
                        .forEach(use -> count(topic, use)));
    }

    private void count(TopicId topic, ResourceUse use) {
        uses.computeIfAbsent(topic, any -> new HashMap<>()).merge(use.resource(), 1, Integer::sum);
    }

    /**
     * The resources for a topic, best first: resources about the topic, the most specific first; then other resources
     * of its units and steps, the most used first.
     */
    List<Resource> of(TopicId topic) {
        return best.getOrDefault(topic, List.of());
    }

    /** The resources for a topic that can be opened and studied, best first. */
    List<Resource> toOpen(TopicId topic) {
        return of(topic).stream()
                .filter(resource -> resource.url().isPresent() && !NOT_TO_STUDY.contains(resource.format()))
                .toList();
    }

    private List<Resource> find(TopicId topic) {
        Map<ResourceId, Integer> used = uses.getOrDefault(topic, Map.of());
        Stream<Resource> about = curriculum.resources().stream()
                .filter(resource -> resource.topics().contains(topic));
        Stream<Resource> taught = used.keySet().stream().flatMap(id -> curriculum.resource(id).stream());
        return Stream.concat(about, taught)
                .distinct()
                .sorted(Comparator.comparing((Resource resource) -> isNotAbout(resource, topic))
                        .thenComparing(resource -> isNotAbout(resource, topic)
                                ? 0
                                : resource.topics().size())
                        .thenComparing(resource -> -used.getOrDefault(resource.id(), 0))
                        .thenComparing(Resource::id))
                .toList();
    }

    private static boolean isNotAbout(Resource resource, TopicId topic) {
        return !resource.topics().contains(topic);
    }
}
