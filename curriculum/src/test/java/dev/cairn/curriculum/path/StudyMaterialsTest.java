package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.WebFixture.support;
import static dev.cairn.curriculum.path.WebFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.StudyMaterial.Origin;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyMaterialsTest {
    private static final Curriculum SHIPPED = CurriculumReader.bundled().orThrow();

    @Test
    void everyUnitAndStepThatShipsHasSomethingToOpen() {
        StudyMaterials materials = new StudyMaterials(SHIPPED);

        assertThat(SHIPPED.roadmaps().stream().flatMap(roadmap -> roadmap.units().stream()))
                .allSatisfy(unit -> {
                    assertThat(materials.of(unit))
                            .as(unit.id().value())
                            .anyMatch(material -> material.link().isPresent());
                    assertThat(unit.steps())
                            .allSatisfy(step -> assertThat(materials.of(unit, step))
                                    .anyMatch(material -> material.link().isPresent()));
                });
    }

    @Test
    void addressOfThePartWinsOverTheMainLink() {
        StudyMaterial first =
                new StudyMaterials(SHIPPED).of(shipped("quantization-rm")).get(0);

        assertThat(first.part()).contains("Quantization");
        assertThat(first.link()).isPresent().isNotEqualTo(first.resource().url());
    }

    @Test
    void whatTheOutlineDoesNotNameIsOurSuggestion() {
        assertThat(new StudyMaterials(SHIPPED).of(shipped("linear-algebra-mc")))
                .hasSize(4)
                .allMatch(material -> material.origin() == Origin.SUGGESTION);
    }

    @Test
    void coreComesBeforeSupportAndLinkedBeforeUnlinked() {
        Curriculum curriculum = curriculum(
                new UnitFixture("a").asks(support("extra"), whole("unlinked"), whole("book")),
                linked("extra"),
                unlinked("unlinked"),
                linked("book"));

        assertThat(names(new StudyMaterials(curriculum).of(unit(curriculum, "a"))))
                .containsExactly("book UNIT", "extra UNIT", "unlinked UNIT");
    }

    @Test
    void resourceOfTheStepComesFirstAndOnce() {
        Curriculum curriculum = curriculum(
                new UnitFixture("a").asks(whole("book"), whole("course")).stepsAsk(whole("course"), whole("video")),
                linked("book"),
                linked("course"),
                linked("video"));
        Unit unit = unit(curriculum, "a");
        StudyMaterials materials = new StudyMaterials(curriculum);

        assertThat(names(materials.of(unit, unit.steps().get(0)))).containsExactly("course STEP", "book UNIT");
        assertThat(names(materials.of(unit, unit.steps().get(1))))
                .containsExactly("video STEP", "book UNIT", "course UNIT");
    }

    @Test
    void unitWithoutLinkBorrowsTheMostSpecificResourcesOfItsTopics() {
        Curriculum curriculum = curriculum(
                new UnitFixture("a").asks(whole("unlinked")).topics("sorting").stepTopics("trees"),
                unlinked("unlinked"),
                linked("broad", "sorting", "graphs"),
                linked("narrow", "sorting"),
                linked("of-trees", "trees"),
                linked("of-nothing-asked", "graphs"));
        Unit unit = unit(curriculum, "a");
        StudyMaterials materials = new StudyMaterials(curriculum);

        assertThat(names(materials.of(unit)))
                .containsExactly("unlinked UNIT", "narrow TOPIC", "broad TOPIC", "of-trees TOPIC");
        assertThat(names(materials.of(unit, unit.steps().get(0))))
                .containsExactly("unlinked UNIT", "of-trees TOPIC", "narrow TOPIC", "broad TOPIC");
    }

    @Test
    void communityIsNothingToStudyATopicFrom() {
        Curriculum curriculum = curriculum(
                new UnitFixture("a").topics("sorting"), resource("forum", Resource.Format.COMMUNITY, true, "sorting"));

        assertThat(new StudyMaterials(curriculum).of(unit(curriculum, "a"))).isEmpty();
    }

    private static List<String> names(List<StudyMaterial> materials) {
        return materials.stream()
                .map(material -> material.resource().id() + " " + material.origin())
                .toList();
    }

    private static Unit shipped(String id) {
        return unit(SHIPPED, id);
    }

    private static Unit unit(Curriculum curriculum, String id) {
        return curriculum.unit(new UnitId(id)).orElseThrow();
    }

    private static Curriculum curriculum(UnitFixture unit, Resource... resources) {
        return new Curriculum(new WebFixture().roadmap("only", unit).build().roadmaps(), List.of(resources), List.of());
    }

    private static Resource linked(String id, String... topics) {
        return resource(id, Resource.Format.COURSE, true, topics);
    }

    private static Resource unlinked(String id) {
        return resource(id, Resource.Format.BOOK, false);
    }

    private static Resource resource(String id, Resource.Format format, boolean linked, String... topics) {
        Link link =
                new Link(Link.Role.SITE, Optional.empty(), URI.create("https://example.org/" + id), Optional.empty());
        return new Resource(
                new ResourceId(id),
                id,
                List.of(),
                format,
                linked ? List.of(link) : List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(topics).map(TopicId::new).toList(),
                List.of(),
                Optional.empty());
    }
}
