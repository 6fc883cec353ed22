package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.lookup.ResourceFilter.Part;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the resources that pass a filter. */
final class FilteredResources {
    private final Curriculum curriculum;
    private final Coverage coverage;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Roadmap> roadmaps = new LinkedHashMap<>();
    private final Map<String, Set<ResourceId>> ofRoadmaps = new LinkedHashMap<>();

    FilteredResources(Curriculum curriculum, Coverage coverage) {
        this.curriculum = curriculum;
        this.coverage = coverage;
        curriculum.topics().forEach(topic -> topics.put(Checksum.of(topic.id().value()), topic));
        for (Roadmap roadmap : curriculum.roadmaps()) {
            String checksum = Checksum.of(roadmap.id().value());
            roadmaps.put(checksum, roadmap);
            ofRoadmaps.put(checksum, resources(roadmap));
        }
    }

    private static Set<ResourceId> resources(Roadmap roadmap) {
        Stream<ResourceId> ofUnits = roadmap.units().stream()
                .flatMap(unit -> unit.resources().stream())
                .map(use -> use.resource());
        Stream<ResourceId> ofCollections = roadmap.collections().stream()
                .flatMap(collection -> collection.entries().stream())
                .map(Collection.Entry::resource)
                .flatMap(Optional::stream);
        return Stream.concat(ofUnits, ofCollections).collect(Collectors.toSet());
    }

    Optional<Topic> topic(ResourceFilter filter) {
        return filter.topic().flatMap(checksum -> Optional.ofNullable(topics.get(checksum)));
    }

    Optional<Roadmap> roadmap(ResourceFilter filter) {
        return filter.roadmap().flatMap(checksum -> Optional.ofNullable(roadmaps.get(checksum)));
    }

    /** The filter without a topic or roadmap that no longer exists. */
    ResourceFilter known(ResourceFilter filter) {
        ResourceFilter known = topic(filter).isPresent()
                ? filter
                : new ResourceFilter(Optional.empty(), filter.format(), filter.cost(), filter.roadmap(), filter.page());
        return roadmap(known).isPresent()
                ? known
                : new ResourceFilter(known.topic(), known.format(), known.cost(), Optional.empty(), known.page());
    }

    /** The filter without as few parts as possible, so that some resource passes; the topic is dropped last. */
    ResourceFilter nearest(ResourceFilter filter) {
        if (!passing(filter).isEmpty() || filter.parts().isEmpty()) {
            return filter;
        }
        List<Part> leastFirst = filter.parts().stream()
                .sorted(Comparator.comparing(part -> part == Part.TOPIC))
                .toList();
        return leastFirst.stream()
                .map(filter::without)
                .filter(fewer -> !passing(fewer).isEmpty())
                .findFirst()
                .orElseGet(() -> nearest(filter.without(leastFirst.get(0))));
    }

    /** The resources that pass, the best for the topic first. */
    List<Resource> passing(ResourceFilter filter) {
        List<Resource> candidates =
                topic(filter).map(coverage::nearestResources).orElseGet(curriculum::resources);
        Optional<Set<ResourceId>> ofRoadmap =
                filter.roadmap().flatMap(checksum -> Optional.ofNullable(ofRoadmaps.get(checksum)));
        return candidates.stream()
                .filter(resource -> filter.format().isEmpty() || filter.format().get() == resource.format())
                .filter(resource -> filter.cost().isEmpty() || filter.cost().equals(resource.cost()))
                .filter(resource -> ofRoadmap.isEmpty() || ofRoadmap.get().contains(resource.id()))
                .toList();
    }

    /** The filter's own topic, then those of the most resources that pass the rest of it; as many as a menu holds. */
    List<Topic> topics(ResourceFilter filter) {
        Map<TopicId, Long> counts = passing(filter.without(Part.TOPIC)).stream()
                .flatMap(resource -> resource.topics().stream())
                .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
        Stream<TopicId> most = counts.entrySet().stream()
                .sorted(Map.Entry.<TopicId, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey);
        return Stream.concat(topic(filter).map(Topic::id).stream(), most)
                .distinct()
                .limit(Select.MAX_ENTRIES)
                .flatMap(id -> curriculum.topic(id).stream())
                .toList();
    }

    /** The roadmaps that use a resource that passes. */
    List<Roadmap> roadmaps(ResourceFilter filter) {
        Set<ResourceId> passing = passing(filter).stream().map(Resource::id).collect(Collectors.toSet());
        return roadmaps.entrySet().stream()
                .filter(entry -> ofRoadmaps.getOrDefault(entry.getKey(), Set.of()).stream()
                        .anyMatch(passing::contains))
                .map(Map.Entry::getValue)
                .toList();
    }
}
