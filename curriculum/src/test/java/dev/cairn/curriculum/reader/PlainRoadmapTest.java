package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceUse.Purpose;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the format does where an author has nothing to say, and what it can say besides. */
class PlainRoadmapTest {
    @Test
    void titlesAreEnough() {
        Roadmap roadmap = read("\"units\":[{\"id\":\"a\",\"title\":\"A\"}]");
        Unit unit = roadmap.units().get(0);

        assertThat(roadmap.summary()).isEmpty();
        assertThat(roadmap.audience()).isEmpty();
        assertThat(roadmap.source().title()).isEqualTo("Plain");
        assertThat(unit.requirement()).isEqualTo(Requirement.REQUIRED);
        assertThat(unit.kind()).isEqualTo(Unit.Kind.LESSON);
        assertThat(unit.topics()).isEmpty();
        assertThat(unit.hours()).isEqualTo(new Hours(2, 4, Hours.Basis.ESTIMATE, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "depth":"overview"                                                    | 1.0 | 2.0
            "kind":"project"                                                      | 9.0 | 15.0
            "kind":"course"                                                       | 15.0 | 25.0
            "steps":[{"title":"A"},{"title":"B","depth":"overview"}]              | 3.0 | 6.0
            "resources":[{"title":"B","url":"https://example.org/b","format":"book"}] | 22.5 | 37.5
            "resources":[{"title":"B","url":"https://arxiv.org/abs/1"}]           | 3.0 | 5.0
            "resources":[{"title":"B","url":"https://youtu.be/abc"}]              | 0.5 | 1.5
            "resources":[{"resource":"stanford-cs229"}]                           | 15.0 | 25.0
            """)
    void hoursThatNobodyStatesAreEstimatedByTheRuleOfTheGuide(String fields, double min, double max) {
        Unit unit = read("\"units\":[{\"id\":\"a\",\"title\":\"A\",%s}]".formatted(fields))
                .units()
                .get(0);

        assertThat(unit.hours()).isEqualTo(new Hours(min, max, Hours.Basis.ESTIMATE, List.of()));
    }

    @Test
    void stepsGetIdsFromTheirTitles() {
        Unit unit = read("""
                "units":[{"id":"a","title":"A","steps":[
                 {"title":"Loops & Lists"},{"title":"Loops, lists"},{"title":"Циклы"},{"title":"Wörter"}]}]""").units().get(0);

        assertThat(unit.steps())
                .extracting(step -> step.id().value())
                .containsExactly("a.loops-lists", "a.loops-lists-2", "a.step", "a.worter");
    }

    @Test
    void stepHasATextAndSeveralLinks() {
        Step step = read("""
                "units":[{"id":"a","title":"A","steps":[{"title":"Attention","text":"Read the figures first.","resources":[
                 {"title":"A paper","url":"https://arxiv.org/abs/1706.03762"},
                 {"title":"A talk","url":"https://youtu.be/abc"}]}]}]""").units().get(0).steps().get(0);

        assertThat(step.text()).contains("Read the figures first.");
        assertThat(step.resources()).extracting(use -> use.purpose()).containsExactly(Purpose.CORE, Purpose.SUPPORT);
    }

    @Test
    void resourceInPlaceThatIsKnownByItsAddressIsThatOne() {
        Resource known = CurriculumReader.bundled().orThrow().resources().stream()
                .filter(resource -> resource.url().isPresent())
                .findFirst()
                .orElseThrow();
        String address = known.url().orElseThrow().toString().replaceFirst("^https://(www\\.)?", "http://");
        Unit unit = read("\"units\":[{\"id\":\"a\",\"title\":\"A\",\"resources\":[{\"title\":\"X\",\"url\":\"%s\"}]}]"
                        .formatted(address))
                .units()
                .get(0);

        assertThat(unit.resources().get(0).resource()).isEqualTo(known.id());
    }

    @Test
    void resourceInPlaceKeepsItsIdWhenItsTitleChangesAndIsOneWhereverItStands() {
        String two = """
                "units":[{"id":"a","title":"A","resources":[{"title":"%s","url":"https://example.org/x"}]},
                 {"id":"b","title":"B","resources":[{"title":"Another name","url":"https://example.org/x"}]}]""";
        List<Unit> units = read(two.formatted("One name")).units();

        assertThat(units.get(0).resources().get(0).resource())
                .isEqualTo(units.get(1).resources().get(0).resource());
    }

    @Test
    void prerequisiteMayBeASectionATopicOrWords() {
        Roadmap roadmap = read("""
                "id":"base","title":"Base","units":[
                  {"id":"a","title":"A","topics":["python"]},{"id":"b","title":"B","topics":["python"]},
                  {"id":"c","title":"C","prerequisites":[{"anyOf":[{"topic":"python"}]},
                    {"strength":"advised","anyOf":[{"words":"high school algebra"}]}]}]},
                 {"id":"more","units":[{"id":"d","title":"D","prerequisites":[{"anyOf":[{"section":"base"}]},
                    {"anyOf":[{"section":"p.base"}]}]}]""");

        assertThat(roadmap.units().get(2).prerequisites().get(0).anyOf())
                .hasSize(2)
                .allMatch(Prerequisite.OfUnit.class::isInstance);
        assertThat(roadmap.units().get(2).prerequisites().get(1).anyOf())
                .containsExactly(new Prerequisite.InWords("high school algebra"));
        assertThat(roadmap.units().get(3).prerequisites())
                .hasSize(2)
                .allMatch(each -> each.anyOf().get(0) instanceof Prerequisite.OfSection);
    }

    @Test
    void everyRoleOfALinkAndAnyKindOfCollectionIsRead() {
        Roadmap roadmap = read("""
                "units":[{"id":"a","title":"A","resources":[{"title":"X","url":"https://example.org/x","links":[
                 {"role":"chat","url":"https://example.org/chat"},{"role":"quiz","url":"https://example.org/quiz"},
                 {"role":"solution","url":"https://example.org/s"}]}]}]""", """
                "collections":[{"title":"Books","kind":"books","entries":[{"title":"B","url":"https://example.org/b"}]}]""");

        assertThat(roadmap.collections().get(0).kind()).isEqualTo(Collection.Kind.OTHER);
        assertThat(roadmap.collections().get(0).entries().get(0).resource()).isPresent();
        assertThat(Link.Role.values()).contains(Link.Role.CHAT, Link.Role.EXERCISE, Link.Role.DATASET);
    }

    @Test
    void languageOfTheRoadmapHoldsForItsUnitsUnlessTheySayOtherwise() {
        Roadmap roadmap = read(
                "\"units\":[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\",\"language\":\"en\"},{\"id\":\"c\",\"title\":\"C\",\"language\":\"pt-br\"}]",
                "\"language\":\"de\",\"shortTitle\":\"P\"");

        assertThat(roadmap.shortName()).isEqualTo("P");
        assertThat(roadmap.units())
                .extracting(Unit::language)
                .containsExactly(Optional.of("de"), Optional.empty(), Optional.of("pt-BR"));
    }

    @Test
    void cohortHasWeeksWithDates() {
        Roadmap roadmap = read("\"units\":[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}]", """
                "cohort":{"start":"2027-01-11","weeks":[{"units":["a"]},{"from":"2027-02-01","title":"Two","units":["b"]}]}""");
        var cohort = roadmap.cohort().orElseThrow();

        assertThat(cohort.at(LocalDate.of(2027, 1, 10))).isEmpty();
        assertThat(cohort.at(LocalDate.of(2027, 1, 17)).orElseThrow().number()).isEqualTo(1);
        assertThat(cohort.at(LocalDate.of(2027, 1, 20)).orElseThrow().number()).isEqualTo(1);
        assertThat(cohort.at(LocalDate.of(2027, 2, 7)).orElseThrow().title()).contains("Two");
        assertThat(cohort.at(LocalDate.of(2027, 2, 8))).isEmpty();
    }

    @Test
    void roadmapMayPutWhatIsNotRequiredBesideTheRest() {
        Roadmap roadmap = read(
                "\"units\":[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\",\"requirement\":\"optional\"},{\"id\":\"c\",\"title\":\"C\",\"requirement\":\"optional\",\"alongside\":false}]",
                "\"alongside\":true");

        assertThat(roadmap.units()).extracting(Unit::alongside).containsExactly(false, true, false);
    }

    private static Roadmap read(String section) {
        return read(section, "\"tips\":[]");
    }

    private static Roadmap read(String section, String more) {
        String json =
                "{\"roadmap\":{\"id\":\"plain\",\"title\":\"Plain\",%s,\"phases\":[{\"id\":\"p\",\"title\":\"P\",\"sections\":[{%s}]}]}}"
                        .formatted(more, section);
        ExtendedCurriculum read = ExtendedCurriculum.of(List.of(Document.of("plain.json", json)));
        assertThat(read.problems()).isEmpty();
        assertThat(SchemaTest.complaints(json)).isEmpty();
        return read.roadmaps().get(0);
    }
}
