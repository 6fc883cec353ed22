package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.UnitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurriculumReaderTest {
    @TempDir
    Path folder = Path.of("unset");

    @Test
    void aValidDocumentIsRead() {
        Curriculum curriculum = EditableDocument.whole().read().orThrow();

        assertThat(curriculum.roadmaps()).hasSize(1);
        assertThat(curriculum.unit(new UnitId("regression"))).hasValueSatisfying(unit -> {
            assertThat(unit.hours().mean()).isEqualTo(5);
            assertThat(unit.depth()).isEqualTo(Depth.FULL);
            assertThat(unit.resources().get(0).purpose()).isEqualTo(ResourceUse.Purpose.SUPPORT);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.curriculum.reader.Flaw#all")
    void aFlawIsReportedWithPointerAndFix(Flaw flaw) {
        assertThat(problems(flaw.draft().read())).contains(flaw.problem());
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        ReadResult reading = EditableDocument.whole()
                .with("/roadmap/title", "7")
                .with("/topics/0/summary", "null")
                .without("/resources/0/format")
                .read();

        assertThat(problems(reading))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/roadmap/title", "/topics/0/summary", "/resources/0");
    }

    @Test
    void evenSharesAreUsedWhereNoneIsStated() {
        String steps = "/roadmap/phases/0/sections/0/units/0/steps/";
        Curriculum curriculum = EditableDocument.whole()
                .without(steps + "0/share")
                .without(steps + "1/share")
                .read()
                .orThrow();

        assertThat(curriculum.unit(new UnitId("python-beginner")).orElseThrow().steps())
                .extracting(Step::share)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void aPrerequisiteOnADependentIsNoCycleIfAnotherOptionIsOpen() {
        EditableDocument draft = EditableDocument.whole()
                .with(
                        "/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf",
                        "[{\"unit\":\"project\"},{\"unit\":\"python-beginner\"}]");

        assertThat(draft.read()).isInstanceOf(ReadResult.Valid.class);
    }

    @Test
    void aUnitBehindACycleIsReportedSeparately() {
        ReadResult reading = EditableDocument.whole()
                .with("/roadmap/phases/1/sections/0/units/0/prerequisites/0/anyOf/0/unit", "\"regression\"")
                .with("/roadmap/phases/1/sections/0/units/1/prerequisites/0/anyOf", "[{\"unit\":\"regression\"}]")
                .read();

        assertThat(problems(reading))
                .contains(new Problem(
                        EditableDocument.NAME,
                        "/roadmap/phases/1/sections/0/units/1",
                        "project can never be unlocked: it waits for regression",
                        "fix what it waits for"));
    }

    @Test
    void documentsShareTopicsAndResources() {
        Document shared = Document.of(
                "shared.json", "{\"topics\":[{\"id\":\"art\",\"name\":\"Art\",\"summary\":\"Not science.\"}]}");
        Document draft = Document.of(
                EditableDocument.NAME,
                EditableDocument.whole()
                        .with("/resources/0/topics/-", "\"art\"")
                        .json());

        assertThat(CurriculumReader.read(List.of(draft, shared))).isInstanceOf(ReadResult.Valid.class);
        assertThat(problems(CurriculumReader.read(List.of(draft)))).hasSize(1);
    }

    @Test
    void prerequisiteInAnotherRoadmapIsRefused() {
        String other = EditableDocument.whole()
                .with("/resources", "[]")
                .with("/topics", "[]")
                .json()
                .replace("\"small-path\"", "\"other-path\"")
                .replace("\"id\":\"regression\"", "\"id\":\"other-regression\"")
                .replace("\"id\":\"project\"", "\"id\":\"other-project\"")
                .replace("\"id\":\"python-beginner\"", "\"id\":\"other-python\"")
                .replace("\"id\":\"python-refresher\"", "\"id\":\"other-refresher\"")
                .replace("old-python.loops", "older-python.loops")
                .replace("python-old", "python-older");
        List<Document> both = List.of(
                Document.of(EditableDocument.NAME, EditableDocument.whole().json()), Document.of("other.json", other));

        assertThat(problems(CurriculumReader.read(both)))
                .contains(new Problem(
                        "other.json",
                        "/roadmap/phases/1/sections/0/units/0/prerequisites",
                        "python-beginner belongs to another roadmap",
                        "name a unit of this roadmap"));
    }

    @Test
    void aSyntaxErrorIsReportedWithLineAndColumn() {
        Problem problem = onlyProblem("{\n  \"topics\": [,]\n}");

        assertThat(problem.what()).startsWith("this is not valid JSON in line 2, column 14:");
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.fix()).isEqualTo("fix the JSON there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"topics\":[],\"topics\":[]}", "{\"topics\":[]} {}", "{\"topics\":["})
    void ambiguousOrUnfinishedJsonIsRefused(String json) {
        assertThat(onlyProblem(json).what()).startsWith("this is not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"topics\": NaN}", "{\"topics\": [] // none\n}", "{\"topics\": +Infinity}", "{topics: []}"})
    void jsonThatSomeProgramsWouldReadIsRefusedInPlainWords(String json) {
        assertThat(onlyProblem(json).what())
                .startsWith("this is not valid JSON in line 1, column ")
                .doesNotContain("enable", "Feature", "`", "marker");
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(onlyProblem("{\"topics\":" + "[".repeat(100_000)).what()).contains("nesting depth");
    }

    @Test
    void hugeDocumentIsRefusedUnparsed() {
        Problem problem = onlyProblem(" ".repeat(Document.MAX_BYTES + 1));

        assertThat(problem.what()).isEqualTo("the document is over 4 MB");
        assertThat(problem.fix()).isEqualTo("split it");
    }

    @Test
    void emptyDocumentIsRefused() {
        assertThat(onlyProblem("{}"))
                .isEqualTo(new Problem(
                        EditableDocument.NAME,
                        "",
                        "there is nothing in it",
                        "add a \"roadmap\", \"resources\" or \"topics\""));
        assertThat(onlyProblem("").what()).isEqualTo("the file is empty");
    }

    @Test
    void tooManyProblemsAreCutShort() {
        String topics = IntStream.range(0, 1000).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThat(problems(read("{\"topics\":[" + topics + "]}")))
                .hasSize(1001)
                .last()
                .isEqualTo(new Problem(
                        EditableDocument.NAME, "", "there are more than these 1000 problems", "fix these first"));
    }

    @Test
    void longChainOfTopicsIsWalkedWithoutOverflow() {
        String topics = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\":\"t%d\",\"name\":\"T\",\"summary\":\"S\",\"needs\":[\"t%d\"]}"
                        .formatted(i, (i + 1) % 1000))
                .collect(Collectors.joining(","));

        assertThat(problems(read("{\"topics\":[" + topics + "]}"))).hasSize(1);
    }

    @Test
    void idsThatAnUnreadableDocumentMayDeclareAreNotMissing() {
        Document unfinished = Document.of("unfinished.json", "{\"topics\":[{\"id\":\"art\"");
        Document relying = Document.of(
                EditableDocument.NAME,
                EditableDocument.whole()
                        .with("/resources/0/topics/-", "\"art\"")
                        .with("/resources/0/topics/-", "\"snakes\"")
                        .json());

        assertThat(problems(CurriculumReader.read(List.of(relying, unfinished))))
                .extracting(Problem::what)
                .anyMatch(what -> what.startsWith("this is not valid JSON"))
                .contains("there is no topic \"snakes\"")
                .hasSize(2);
    }

    @Test
    void folderIsReadInOrderWithoutSchemas() throws IOException {
        Files.writeString(folder.resolve("b.json"), EditableDocument.whole().json());
        Files.writeString(folder.resolve("a.json"), "{\"topics\":[]}");
        Files.writeString(folder.resolve("c.schema.json"), "{}");
        List<Document> documents = Document.allIn(folder);

        assertThat(documents).extracting(Document::name).allMatch(name -> name.startsWith(folder.toString()));
        assertThat(documents).hasSize(2);
        assertThat(CurriculumReader.read(documents)).isInstanceOf(ReadResult.Valid.class);
    }

    @Test
    void anInvalidResultThrowsWithAllProblems() {
        assertThatThrownBy(() -> read("{}").orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("draft.json#: there is nothing in it; add a \"roadmap\", \"resources\" or \"topics\"");
    }

    private static ReadResult read(String json) {
        return CurriculumReader.read(List.of(Document.of(EditableDocument.NAME, json)));
    }

    private static Problem onlyProblem(String json) {
        List<Problem> problems = problems(read(json));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(ReadResult reading) {
        assertThat(reading).isInstanceOf(ReadResult.Invalid.class);
        return ((ReadResult.Invalid) reading).problems();
    }
}
