package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    void nameOrSynonymMeansOneTopicHoweverItIsCapitalised() {
        List<String> names = CURRICULUM.topics().stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyTopicIsSummedUpInASentenceOrTwo() {
        assertThat(CURRICULUM.topics())
                .allSatisfy(topic -> assertThat(topic.summary().orElseThrow())
                        .hasSizeBetween(40, 320)
                        .endsWith("."));
    }

    @Test
    void apostrophesAreTypographic() throws IOException {
        Path folder = Path.of("src/main/resources/curriculum");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("schema"))))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("\\p{L}'"));
        }
    }

    @Test
    void noTopicNeedsWhatAnotherOfItsNeedsBringsAlong() {
        TransitiveNeeds lineage = new TransitiveNeeds(CURRICULUM);

        assertThat(CURRICULUM.topics())
                .allSatisfy(topic -> assertThat(topic.needs())
                        .noneMatch(need -> topic.needs().stream()
                                .anyMatch(other -> lineage.of(other).contains(need))));
    }

    @Test
    void everyResourceIsLinkedOrSaysWhyNot() {
        assertThat(CURRICULUM.resources())
                .allMatch(resource ->
                        !resource.links().isEmpty() || resource.note().isPresent());
    }

    @Test
    void everyUnitHasSomethingToOpen() {
        assertThat(CURRICULUM.roadmaps().stream().flatMap(roadmap -> roadmap.units().stream()))
                .allSatisfy(unit -> assertThat(unit.resources())
                        .as(unit.id().value())
                        .anyMatch(use -> CURRICULUM
                                .resource(use.resource())
                                .orElseThrow()
                                .url()
                                .isPresent()));
    }

    @Test
    void onlyResourcesThatTheirSourceLeavesUncertainAreWithoutLink() {
        assertThat(CURRICULUM.resources().stream()
                        .filter(resource -> resource.links().isEmpty()))
                .extracting(resource -> resource.id().value())
                .containsExactly("coursera-optimization-for-ml", "gnn-book");
    }

    @Test
    void noTwoResourcesShareALink() {
        List<URI> links = CURRICULUM.resources().stream()
                .flatMap(resource -> resource.links().stream())
                .map(Link::url)
                .toList();

        assertThat(links).doesNotHaveDuplicates();
    }

    @Test
    void everyResourceIsAboutATopic() {
        assertThat(CURRICULUM.resources())
                .allSatisfy(resource -> assertThat(resource.topics()).isNotEmpty());
    }
}
