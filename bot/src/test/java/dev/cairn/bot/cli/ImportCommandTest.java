package dev.cairn.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an author does with the jar alone. */
class ImportCommandTest {
    @TempDir
    private Path folder;

    private record Run(int exitCode, List<String> out, List<String> err) {}

    @Test
    void authorGoesFromTheExampleToAValidRoadmap() throws IOException {
        Path file = Files.writeString(
                folder.resolve("web.md"), String.join("\n", run("example").out()));

        Run imported = run("import", file.toString());
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out())
                .startsWith("4 units in 2 phases, with 5 steps and 4 links.")
                .contains("1 file is valid: Your First Web Page with 4 units.")
                .last()
                .isEqualTo("Written: " + folder.resolve("web.json") + " and " + folder.resolve("web.ids.json") + ".");
        assertThat(run("validate", folder.resolve("web.json").toString()).exitCode())
                .isZero();
        assertThat(run("validate", folder.toString()).out())
                .containsExactly(
                        "warning: " + file
                                + ": this file is skipped, because it was imported to the JSON file next to it;"
                                + " import it again after a change, or delete the JSON",
                        "1 file is valid: Your First Web Page with 4 units.");
    }

    @Test
    void checkWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# A\n## B\n### C\n- D\n");

        assertThat(run("import", "--check", file.toString()).exitCode()).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void problemsNameTheLineOfTheMarkdown() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.md"), "---\nlanguage: klingonese\n---\n# A\n## B\n### C\n- D\n");

        Run run = run("import", "--check", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).anyMatch(line -> line.contains("\"klingonese\" is not a language"));
    }

    @Test
    void anotherFileIsRefusedKindly() {
        Run run = run("import", folder.resolve("a.docx").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().endsWith("is not a Markdown file; its name must end in .md.");
    }

    @Test
    void markdownIsReadStraightFromTheFolder() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n## B\n### C\n- D\n");
        Files.writeString(folder.resolve("README.md"), "# About this folder\n\n- [a link](https://example.org)\n");

        assertThat(run("validate", folder.toString()).out()).containsExactly("1 file is valid: A with 1 unit.");
    }

    @Test
    void markdownWithNothingToStudyIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "Just a letter.");

        assertThat(run("import", file.toString()).out())
                .containsExactly(
                        file
                                + ": there is nothing to study in this file; write units as headings with lists, as the rows of a table, or as"
                                + " a list of links",
                        "1 problem.");
    }

    @Test
    void topicsAndResourcesAreFoundByAWord() {
        assertThat(run("topics", "Attention").out()).contains("attention\tAttention");
        assertThat(run("resources", "cs229").out()).anyMatch(line -> line.startsWith("stanford-cs229\t"));
        assertThat(run("topics", "zzz").exitCode()).isEqualTo(1);
        assertThat(run("topics", "zzz").out()).containsExactly("No topic has “zzz” in it.");
    }

    @Test
    void exampleInJsonIsTheGuides() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                String.join("\n", run("example", "--json").out()));

        assertThat(run("validate", file.toString()).out())
                .containsExactly("1 file is valid: First Steps in Python with 3 units.");
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Run(
                line.execute(arguments),
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }
}
