package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtendedCurriculumTest {
    private static final List<Document> SHIPPED =
            List.of(Document.of(EditableDocument.NAME, EditableDocument.whole().json()));
    private static final Document WHOLE = Document.of("whole.json", roadmap("mine", "my-unit", ""));

    @Test
    void anAddedRoadmapComesAfterTheBundledOnes() {
        ExtendedCurriculum extension = ExtendedCurriculum.of(List.of(WHOLE));

        assertThat(extension.problems()).isEmpty();
        assertThat(extension.added()).containsExactly("whole.json");
        assertThat(extension.curriculum().roadmaps())
                .hasSize(1 + CurriculumReader.bundled().orThrow().roadmaps().size())
                .last()
                .extracting(roadmap -> roadmap.id().value())
                .isEqualTo("mine");
    }

    @Test
    void ownDocumentsShareWhatTheyDeclare() {
        Document topic =
                Document.of("z.json", "{\"topics\":[{\"id\":\"art\",\"name\":\"Art\",\"summary\":\"No science.\"}]}");
        Document user = Document.of("a.json", roadmap("arts", "painting", "").replace("\"python\"", "\"art\""));

        assertThat(ExtendedCurriculum.of(SHIPPED, List.of(user, topic)).added()).containsExactly("a.json", "z.json");
        assertThat(ExtendedCurriculum.of(SHIPPED, List.of(user)).problems())
                .extracting(Problem::what)
                .containsExactly("there is no topic \"art\"");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("{\"roadmap\":", "", "this is not valid JSON"),
                Arguments.of(" ".repeat(50 << 20), "", "the document is over 4 MB"),
                Arguments.of("{}", "", "there is nothing in it"),
                Arguments.of(roadmap("bad", "a", "").replace("\"Mine\"", "7"), "/roadmap/title", "this is a number"),
                Arguments.of(
                        roadmap("bad", "a", "").replace("\"python\"", "\"snakes\""),
                        "/roadmap/phases/0/sections/0/units/0/topics/0",
                        "there is no topic \"snakes\""),
                Arguments.of(
                        roadmap(
                                "bad",
                                "a",
                                ",\"prerequisites\":[{\"strength\":\"needed\",\"anyOf\":[{\"unit\":\"a\"}]}]"),
                        "/roadmap/phases/0/sections/0/units/0/prerequisites",
                        "a unit cannot need itself, or the section or phase it is in"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anInvalidDocumentIsLeftOutAndTheOthersStay(String json, String pointer, String what) {
        for (boolean first : List.of(true, false)) {
            Document broken = Document.of("broken.json", json);
            ExtendedCurriculum extension =
                    ExtendedCurriculum.of(SHIPPED, first ? List.of(broken, WHOLE) : List.of(WHOLE, broken));

            assertThat(extension.added()).containsExactly("whole.json");
            assertThat(extension.curriculum().roadmaps()).hasSize(2);
            assertThat(extension.problems()).anySatisfy(problem -> {
                assertThat(problem.pointer()).isEqualTo(pointer);
                assertThat(problem.what()).startsWith(what);
            });
            assertThat(extension.problems()).extracting(Problem::file).containsOnly("broken.json");
        }
    }

    @Test
    void documentsThatRelyOnAnInvalidOneAreLeftOutToo() {
        Document broken = Document.of("broken.json", "{\"topics\":[{\"id\":\"art\",\"name\":7,\"summary\":\"S\"}]}");
        Document relying =
                Document.of("relying.json", roadmap("arts", "painting", "").replace("\"python\"", "\"art\""));
        ExtendedCurriculum extension = ExtendedCurriculum.of(SHIPPED, List.of(relying, broken, WHOLE));

        assertThat(extension.added()).containsExactly("whole.json");
        assertThat(extension.problems()).extracting(Problem::file).containsExactly("broken.json", "relying.json");
    }

    @Test
    void aCopyUnderAnotherRoadmapIdIsLeftOutAndTheOriginalStays() {
        String formerly = ",\"formerly\":[\"old-unit\"]";
        Document original = Document.of("a.json", roadmap("mine", "my-unit", formerly));
        Document copy = Document.of("b.json", roadmap("copied", "my-unit", formerly));

        for (List<Document> both : List.of(List.of(original, copy), List.of(copy, original))) {
            ExtendedCurriculum extension = ExtendedCurriculum.of(SHIPPED, both);

            assertThat(extension.added()).containsExactly(both.get(0).name());
            assertThat(extension.problems())
                    .extracting(Problem::file)
                    .isNotEmpty()
                    .containsOnly(both.get(1).name());
        }
    }

    @Test
    void aDocumentThatClashesOnlyWithAnInvalidOneStays() {
        Document invalid = Document.of("a.json", roadmap("mine", "my-unit", "").replace("\"Mine\"", "7"));
        Document valid = Document.of("b.json", roadmap("other", "my-unit", ""));
        ExtendedCurriculum extension = ExtendedCurriculum.of(SHIPPED, List.of(invalid, valid));

        assertThat(extension.added()).containsExactly("b.json");
        assertThat(extension.problems()).extracting(Problem::file).containsOnly("a.json");
    }

    @Test
    void problemsOfAllDocumentsAreReported() {
        List<Document> both = List.of(
                Document.of("a.json", roadmap("a", "a", "").replace("\"Mine\"", "7")),
                Document.of("b.json", roadmap("b", "b", "").replace("\"python\"", "\"pyton\"")));

        assertThat(ExtendedCurriculum.check(both).problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("a.json", "b.json");
        assertThat(ExtendedCurriculum.check(List.of(WHOLE)).problems()).isEmpty();
    }

    @Test
    void anInvalidBundleThrows() {
        List<Document> broken = List.of(Document.of("ours.json", "{}"));

        assertThatIllegalStateException()
                .isThrownBy(() -> ExtendedCurriculum.of(broken, List.of()))
                .withMessageStartingWith("ours.json#: there is nothing in it");
        assertThatIllegalStateException().isThrownBy(() -> ExtendedCurriculum.of(broken, List.of(WHOLE)));
    }

    @Test
    void aProblemPrintsOnOneLine() {
        Problem problem = ExtendedCurriculum.check(List.of(Document.of("a\nb.json", "{\"x\\r\\n\\u202ey\":1}")))
                .problems()
                .get(0);

        assertThat(problem.toString()).hasLineCount(1).doesNotContain("\r", "\u202e");
    }

    static String roadmap(String id, String unit, String more) {
        return """
                {"roadmap":{"id":"%s","title":"Mine","summary":"Short.","source":{"title":"My head"},"audience":"Me.",
                 "phases":[{"id":"one","title":"One","sections":[{"id":"all","units":[
                  {"id":"%s","title":"A unit","kind":"lesson","requirement":"required",
                   "hours":{"min":1,"max":2,"basis":"estimate"},"topics":["python"]%s}]}]}]}}""".formatted(id, unit, more);
    }
}
