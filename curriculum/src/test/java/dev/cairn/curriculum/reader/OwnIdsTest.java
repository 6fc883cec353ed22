package dev.cairn.curriculum.reader;

import static dev.cairn.curriculum.reader.ExtendedCurriculumTest.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operator's files stay whole whatever ships with Cairn. */
class OwnIdsTest {
    private static final List<Document> SHIPPED =
            List.of(Document.of(EditableDocument.NAME, EditableDocument.whole().json()));

    @Test
    void unitThatShipsUnderTheSameIdGoesByALongerOne() {
        ExtendedCurriculum read = read(Document.of("mine.json", roadmap("mine", "regression", "")));

        assertThat(unitsOf(read, "mine")).containsExactly("mine-regression");
        assertThat(read.warnings())
                .containsExactly(new Problem(
                        "mine.json",
                        "/roadmap/phases/0/sections/0/units/0/id",
                        "the unit regression exists elsewhere too, so Cairn calls this one mine-regression",
                        "nothing is lost; to settle it, give it an id that begins with your roadmap's"));
    }

    @Test
    void formerIdOfAShippedUnitIsTakenToo() {
        assertThat(unitsOf(read(Document.of("mine.json", roadmap("mine", "python-old", ""))), "mine"))
                .containsExactly("mine-python-old");
    }

    @Test
    void prerequisitesAndCohortsFollowAUnitThatGaveWay() {
        String json = """
                {"roadmap":{"id":"mine","title":"Mine","phases":[{"id":"one","title":"One","sections":[{"units":[
                 {"id":"regression","title":"First"},
                 {"id":"second","title":"Second","prerequisites":[{"anyOf":[{"unit":"regression"}]}]}]}]}],
                 "cohort":{"start":"2027-01-11","weeks":[{"units":["regression"]}]}}}""";
        ExtendedCurriculum read = read(Document.of("mine.json", json));

        assertThat(read.problems()).isEmpty();
        assertThat(read.roadmaps().get(0).units().get(1).prerequisites().toString())
                .contains("mine-regression");
        assertThat(read.roadmaps().get(0).cohort().orElseThrow().of(new UnitId("mine-regression")))
                .isPresent();
    }

    @Test
    void twoOwnRoadmapsMayUseTheSameIds() {
        ExtendedCurriculum read = read(
                Document.of("a.json", roadmap("python-track", "anagram", "")),
                Document.of("b.json", roadmap("rust-track", "anagram", "")));

        assertThat(read.problems()).isEmpty();
        assertThat(unitsOf(read, "python-track")).containsExactly("python-track-anagram");
        assertThat(unitsOf(read, "rust-track")).containsExactly("rust-track-anagram");
    }

    @Test
    void progressStaysWhenAClashComesAndWhenItGoes() {
        Document python = Document.of(
                "a.json", roadmap("python-track", "anagram", ",\"steps\":[{\"id\":\"read\",\"title\":\"Read\"}]"));
        Document rust = Document.of("b.json", roadmap("rust-track", "anagram", ""));
        Curriculum alone = read(python).curriculum();
        Curriculum together = read(python, rust).curriculum();

        assertThat(alone.resolve(new UnitId("python-track-anagram")))
                .extracting(OwnIdsTest::id)
                .containsExactly("anagram");
        assertThat(together.resolve(new UnitId("anagram")))
                .extracting(OwnIdsTest::id)
                .contains("python-track-anagram");
        assertThat(together.resolve(new StepId("anagram.read"))).contains(new StepId("python-track-anagram.read"));
        assertThat(alone.resolve(new StepId("python-track-anagram.read"))).contains(new StepId("anagram.read"));
    }

    @Test
    void topicThatIsKnownAlreadyIsUsedAsItIs() {
        ExtendedCurriculum read = read(Document.of(
                "mine.json",
                roadmap("mine", "my-unit", "")
                        .replaceFirst("}$", ",\"topics\":[{\"id\":\"python\",\"name\":\"My Python\"}]}")));

        assertThat(read.curriculum().topic(new TopicId("python")).orElseThrow().name())
                .isNotEqualTo("My Python");
        assertThat(read.warnings())
                .extracting(Problem::what)
                .containsExactly("the topic python is known already, so this definition is skipped");
    }

    @Test
    void resourceOfAnotherAddressUnderAKnownIdGoesByALongerOne() {
        ExtendedCurriculum read = read(withResource("https://example.org/mine"));

        assertThat(read.roadmaps()
                        .get(0)
                        .units()
                        .get(0)
                        .resources()
                        .get(0)
                        .resource()
                        .value())
                .isEqualTo("mine-python-course");
        assertThat(read.curriculum().resources()).extracting(Resource::title).contains("My Course");
    }

    @Test
    void resourceOfTheSameAddressIsTheKnownOne() {
        String address = CurriculumReader.read(SHIPPED)
                .orThrow()
                .resources()
                .get(0)
                .url()
                .orElseThrow()
                .toString();
        ExtendedCurriculum read = read(withResource(address));

        assertThat(read.roadmaps()
                        .get(0)
                        .units()
                        .get(0)
                        .resources()
                        .get(0)
                        .resource()
                        .value())
                .isEqualTo("python-course");
        assertThat(read.curriculum().resources()).extracting(Resource::title).doesNotContain("My Course");
    }

    @Test
    void roadmapThatShipsUnderTheSameIdStays() {
        ExtendedCurriculum read = read(Document.of("mine.json", roadmap("small-path", "mine", "")));

        assertThat(read.roadmaps()).extracting(roadmap -> roadmap.id().value()).containsExactly("own-small-path");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void formerIdThatIsInUseElsewhereIsTold() {
        ExtendedCurriculum read =
                read(Document.of("mine.json", roadmap("mine", "my-unit", ",\"formerly\":[\"regression\"]")));

        assertThat(read.added()).containsExactly("mine.json");
        assertThat(read.warnings())
                .extracting(Problem::what)
                .containsExactly("regression is the id of another unit today, which keeps it");
    }

    private static Document withResource(String address) {
        return Document.of(
                "mine.json",
                roadmap("mine", "my-unit", ",\"resources\":[{\"resource\":\"python-course\"}]")
                        .replaceFirst("}$", """
                                ,"resources":[{"id":"python-course","title":"My Course","format":"course",
                                 "links":[{"role":"site","url":"%s"}]}]}""".formatted(address)));
    }

    private static ExtendedCurriculum read(Document... own) {
        return ExtendedCurriculum.of(SHIPPED, List.of(own));
    }

    private static List<String> unitsOf(ExtendedCurriculum read, String roadmap) {
        return read.roadmaps().stream()
                .filter(each -> each.id().value().equals(roadmap))
                .flatMap(each -> each.units().stream())
                .map(OwnIdsTest::id)
                .toList();
    }

    private static String id(Unit unit) {
        return unit.id().value();
    }
}
