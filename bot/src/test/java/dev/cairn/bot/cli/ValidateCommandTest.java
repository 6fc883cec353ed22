package dev.cairn.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import dev.cairn.bot.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private record Run(int exitCode, List<String> lines) {}

    @Test
    void guideExampleIsValid() throws IOException {
        Path file = own().with("example.json", CustomRoadmapFolder.example());

        assertThat(validate(file))
                .isEqualTo(new Run(0, List.of("1 file is valid: First Steps in Python with 3 units.")));
    }

    @Test
    void filesMayDependOnOneAnotherAndOneMayBeNamedTwice() throws IOException {
        Path topic = own().with("topics.json", topic("art"));
        Path roadmap =
                own().with("arts.json", CustomRoadmapFolder.roadmap("arts").replace("backpropagation", "art"));

        assertThat(validate(roadmap, topic, roadmap))
                .isEqualTo(new Run(0, List.of("2 files are valid: Roadmap arts with 1 unit.")));
        assertThat(validate(topic)).isEqualTo(new Run(0, List.of("1 file is valid: no roadmap, only shared content.")));
        assertThat(validate(roadmap))
                .isEqualTo(new Run(
                        1,
                        List.of(
                                roadmap + ":4: unit \"arts-unit\", topics 1: there is no topic \"art\";"
                                        + " define it, or remove this reference",
                                "1 problem.")));
    }

    static Stream<Arguments> flaws() {
        String whole = CustomRoadmapFolder.roadmap("mine");
        return Stream.of(
                Arguments.of("invalid JSON", "{\"roadmap\":", ": this is not valid JSON in line 1, column "),
                Arguments.of(
                        "a wrong type",
                        whole.replace("\"Roadmap mine\"", "7"),
                        ":1: roadmap \"mine\", title: this is a number; write text, in quotes"),
                Arguments.of(
                        "a dangling reference",
                        whole.replace("backpropagation", "backpropagatoin"),
                        ":4: unit \"mine-unit\", topics 1: there is no topic \"backpropagatoin\"; did you mean"
                                + " \"backpropagation\"?"),
                Arguments.of(
                        "a unit that needs itself",
                        whole.replace(
                                "\"kind\":\"lesson\"",
                                "\"kind\":\"lesson\",\"prerequisites\":"
                                        + "[{\"strength\":\"needed\",\"anyOf\":[{\"unit\":\"mine-unit\"}]}]"),
                        ":3: unit \"mine-unit\", prerequisites: a unit cannot need itself, or the section or phase it is in;"
                                + " remove it, or name another one"),
                Arguments.of(
                        "a field nobody knows",
                        whole.replace("\"kind\"", "\"sort\""),
                        ":3: unit \"mine-unit\", sort: unknown field \"sort\""),
                Arguments.of("nothing", "{}", ": there is nothing in it"),
                Arguments.of("50 MB", "[\"" + "x".repeat(50 << 20) + "\"]", ": the document is over 4 MB; split it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void eachFlawIsReportedWithFilePlaceAndFix(String name, String json, String said) throws IOException {
        Path file = own().with("flawed.json", json);
        Run run = validate(file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).anyMatch(line -> line.startsWith(file + said));
        assertThat(run.lines()).last().asString().matches("\\d+ problems?\\.");
    }

    @Test
    void everyProblemOfEveryFileIsPrintedAtOnce() throws IOException {
        Path wrong = own().with(
                        "a.json",
                        CustomRoadmapFolder.roadmap("a")
                                .replace("\"Roadmap a\"", "7")
                                .replace("lesson", "leson"));
        Path broken = own().with("b.json", "{");
        Path twin = own().with("c.json", CustomRoadmapFolder.roadmap("c"));
        Path other = own().with("d.json", CustomRoadmapFolder.roadmap("c"));
        Path absent = folder.resolve("e.json");

        assertThat(validate(wrong, broken, twin, other, absent).lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith(wrong + ":1: roadmap \"a\", title: this is a number"),
                        line -> assertThat(line)
                                .startsWith(wrong + ":3: unit \"a-unit\", kind: ")
                                .contains("did you mean \"lesson\"?"),
                        line -> assertThat(line)
                                .startsWith(broken + ": this is not valid JSON")
                                .doesNotContain("REDACTED"),
                        line -> assertThat(line)
                                .startsWith(other + ":1: roadmap \"c\", id: the roadmap \"c\" exists already, in "
                                        + twin + ":1;"),
                        line -> assertThat(line).isEqualTo(absent + ": there is no such file; check the path"),
                        line -> assertThat(line).isEqualTo("5 problems."));
    }

    @Test
    void whatIsWrongInTheSameWayIsPrintedOnce() throws IOException {
        Path file = own().with(
                        "a.json",
                        CustomRoadmapFolder.roadmap("a")
                                .replace(
                                        "\"topics\":[\"backpropagation\"]",
                                        "\"topics\":[\"ghost\"],\n\"steps\":[{\"title\":\"S\",\"topics\":[\"ghost\"]}]"));

        assertThat(validate(file).lines())
                .containsExactly(
                        file + ":4: unit \"a-unit\", topics 1: there is no topic \"ghost\"; define it, or remove"
                                + " this reference (the same in line 5)",
                        "1 problem.");
    }

    @Test
    void warningsAreNoProblems() throws IOException {
        own().with("mine.yaml", "roadmap:");
        own().with(
                        "a.json",
                        CustomRoadmapFolder.roadmap("mine")
                                .replace("\"mine-unit\"", "\"stanford-cs229-machine-learning\""));

        Run run = validate(folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("warning: " + folder.resolve("mine.yaml") + ": this file is skipped; Cairn reads roadmaps in"
                        + " JSON or Markdown; its name must end in .json or .md");
    }

    @Test
    void ownRoadmapUnderAnIdThatShipsIsReadUnderAnotherOne() throws IOException {
        Path file = own().with("a.json", CustomRoadmapFolder.roadmap("mine").replace("\"mine\"", "\"ml-engineer\""));

        assertThat(validate(file))
                .isEqualTo(new Run(
                        0,
                        List.of(
                                "warning: " + file + ":1: roadmap \"ml-engineer\", id: the roadmap ml-engineer exists"
                                        + " elsewhere too, so Cairn calls this one own-ml-engineer; nothing is lost; to"
                                        + " settle it, give it another id",
                                "1 file is valid: Roadmap mine with 1 unit.")));
    }

    @Test
    void folderMeansTheFilesInIt() throws IOException {
        own().with("a.json", CustomRoadmapFolder.roadmap("a"));
        own().with("b.json", CustomRoadmapFolder.roadmap("b"));

        assertThat(validate(folder).lines())
                .containsExactly("2 files are valid: Roadmap a with 1 unit and Roadmap b with 1 unit.");
    }

    @Test
    void emptyFolderIsReported() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(validate(empty))
                .isEqualTo(new Run(
                        1,
                        List.of(
                                empty
                                        + ": there is no roadmap file in this folder; put one in, its name ending in .json or .md",
                                "1 problem.")));
    }

    private CustomRoadmapFolder own() {
        return new CustomRoadmapFolder(folder);
    }

    private static String topic(String id) {
        return "{\"topics\":[{\"id\":\"%s\",\"name\":\"Art\",\"summary\":\"No science.\"}]}".formatted(id);
    }

    private static Run validate(Path... files) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true));
        String[] arguments = Stream.concat(
                        Stream.of("validate"), Arrays.stream(files).map(Path::toString))
                .toArray(String[]::new);
        return new Run(line.execute(arguments), out.toString().lines().toList());
    }
}
