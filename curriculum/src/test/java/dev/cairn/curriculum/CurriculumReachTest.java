package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that every bundled topic and resource is used. */
class CurriculumReachTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    @Test
    void everyTopicIsCoveredOrNeededForOneThatIs() {
        TransitiveNeeds lineage = new TransitiveNeeds(CURRICULUM);
        Set<TopicId> reached = Stream.of(
                        units().flatMap(unit -> unit.topics().stream()),
                        steps().flatMap(step -> step.topics().stream()),
                        entries().flatMap(entry -> entry.topic().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(HashSet::new));
        List.copyOf(reached).forEach(topic -> reached.addAll(lineage.of(topic)));

        assertThat(CURRICULUM.topics()).extracting(Topic::id).allMatch(reached::contains);
    }

    @Test
    void everyResourceIsUsed() {
        Set<ResourceId> used = Stream.of(
                        units().flatMap(unit -> unit.resources().stream()).map(ResourceUse::resource),
                        steps().flatMap(step -> step.resources().stream()).map(ResourceUse::resource),
                        entries().flatMap(entry -> entry.resource().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());

        assertThat(CURRICULUM.resources()).extracting(Resource::id).allMatch(used::contains);
    }

    private static Stream<Unit> units() {
        return CURRICULUM.roadmaps().stream().flatMap(roadmap -> roadmap.units().stream());
    }

    private static Stream<Step> steps() {
        return units().flatMap(unit -> unit.steps().stream());
    }

    private static Stream<Collection.Entry> entries() {
        return CURRICULUM.roadmaps().stream()
                .flatMap(roadmap -> roadmap.collections().stream())
                .flatMap(collection -> collection.entries().stream());
    }
}
