package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCurriculumTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    @Test
    void everyStepCoversATopic() {
        assertThat(CURRICULUM.roadmaps().stream()
                        .flatMap(roadmap -> roadmap.units().stream())
                        .flatMap(unit -> unit.steps().stream()))
                .allSatisfy(step -> assertThat(step.topics()).isNotEmpty());
    }

    @Test
    void everyTopicIsCoveredSomewhere() {
        Set<TopicId> covered = CURRICULUM.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream())
                .flatMap(unit -> Stream.concat(
                        unit.topics().stream(), unit.steps().stream().flatMap(step -> step.topics().stream())))
                .collect(Collectors.toSet());

        assertThat(CURRICULUM.topics()).extracting(Topic::id).allMatch(covered::contains);
    }

    @Test
    void everyResourceIsUsedSomewhere() {
        Set<ResourceId> used = CURRICULUM.roadmaps().stream()
                .flatMap(roadmap -> Stream.concat(
                        roadmap.units().stream()
                                .flatMap(unit -> unit.resources().stream())
                                .map(ResourceUse::resource),
                        roadmap.collections().stream()
                                .flatMap(collection -> collection.entries().stream())
                                .flatMap(entry -> entry.resource().stream())))
                .collect(Collectors.toSet());

        assertThat(CURRICULUM.resources()).extracting(Resource::id).allMatch(used::contains);
    }

    @Test
    void noTwoTopicsShareAName() {
        List<String> names = CURRICULUM.topics().stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }
}
