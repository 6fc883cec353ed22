package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that authors make, and what they read: to be read aloud. */
class BadFilesTest {
    @TempDir
    private Path folder;

    static Stream<BadFile> cases() {
        return Stream.concat(MistakesOfForm.all(), MistakesOfMeaning.all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mistakeIsSaidOnceWithLinePlaceAndCure(BadFile bad) {
        Document document = Document.of("mine.json", bad.json());
        List<String> lines = new ProblemPrinter(List.of(document))
                .lines(ExtendedCurriculum.check(List.of(document)).problems());

        assertThat(lines).singleElement().asString().contains(bad.said());
        assertThat(lines.get(0)).startsWith("mine.json:").doesNotContain("Exception", "enable", "Feature", "token");
    }

    @Test
    void textInAnotherEncodingIsToldApart() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.writeString(latin, BadFile.GOOD.replace("Mine", "Größe"), Charset.forName("ISO-8859-1"));
        Path wide = folder.resolve("wide.json");
        Files.writeString(wide, "\uFEFF" + BadFile.GOOD.replace("Mine", "Größe"), StandardCharsets.UTF_16LE);

        assertThat(printed(latin)).containsExactly(latin + ": this is not UTF-8 text; save it as UTF-8");
        assertThat(printed(wide)).isEmpty();
    }

    @Test
    void whatIsProbablyNotMeantIsAWarning() {
        String shared = "\"resources\": [{\"title\": \"Book\", \"url\": \"https://example.org/book?utm_source=x\"}]";
        Document document = Document.of(
                "mine.json",
                BadFile.GOOD
                        .replace("\"topics\": [\"python\"]", "\"requirement\": \"optional\", " + shared)
                        .replace("\"title\": \"Third\"", "\"title\": \"Third\", " + shared));
        ExtendedCurriculum.Checked checked = ExtendedCurriculum.check(List.of(document));

        assertThat(checked.problems()).isEmpty();
        assertThat(new ProblemPrinter(List.of(document)).lines(checked.warnings()))
                .containsExactly(
                        "mine.json:13: unit \"first\", resources 1, url: part of the address is usually tracking:"
                                + " utm_source; remove it if the page opens without it (the same in line 19)",
                        "mine.json:19: unit \"third\", resources 1: first uses this whole resource too, so finishing one"
                                + " finishes the other; name the \"part\" that each of them means, or make it \"support\" in one"
                                + " of them",
                        "mine.json:14: unit \"second\", prerequisites: second is required and needs first, which is not;"
                                + " make that one \"required\", or the prerequisite \"advised\"");
    }

    @Test
    void addressThatShipsUnderAnotherIdIsAWarning() {
        String address = CurriculumReader.bundled().orThrow().resources().stream()
                .filter(resource -> resource.id().value().equals("stanford-cs229"))
                .findFirst()
                .flatMap(resource -> resource.url())
                .orElseThrow()
                .toString();
        Document document = Document.of("mine.json", BadFile.GOOD.replaceFirst("\\{", """
                        {"resources": [{"id": "my-cs229", "title": "CS229", "format": "course",
                        "links": [{"role": "videos", "url": "%s"}]}],""".formatted(address)));

        assertThat(new ProblemPrinter(List.of(document))
                        .lines(ExtendedCurriculum.check(List.of(document)).warnings()))
                .containsExactly("mine.json:2: resource \"my-cs229\", links: this address ships with Cairn as"
                        + " stanford-cs229; use that id, so that what people learn elsewhere counts here too");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"roadmap": {}}                  | this looks like JSON; give the file a name that ends in .json
                    ---\\ntitle: Tea\\n# Tea       | the front matter has no end; write --- on a line of its own below it
                    # Tea\\n\\nWords alone.        | there is nothing to study in this file; write units as headings with lists, as the rows of a table, or as a list of links
                    """)
    void markdownThatBecomesNothingIsToldWhy(String markdown, String said) throws IOException {
        Path file = folder.resolve("tea.md");
        Files.writeString(file, markdown.replace("\\n", "\n"));

        assertThat(printed(file)).containsExactly(file + ": " + said);
    }

    @Test
    void frontMatterThatSaysNothingIsAWarningAndWhatIsWrongInItHasItsLine() throws IOException {
        Path file = folder.resolve("tea.md");
        Files.writeString(file, "---\nlangauge: de\nfrom: Part Seven\nstart: soon\n---\n# Tea\n## Leaf\n- One\n");
        List<Document> documents = List.of(Document.of(file));
        ProblemPrinter printer = new ProblemPrinter(documents);
        ExtendedCurriculum.Checked checked = ExtendedCurriculum.check(documents);

        assertThat(printer.lines(checked.warnings()))
                .containsExactly(
                        file + ": front matter, line 2: \"langauge\" is not known here; did you mean \"language\"?",
                        file
                                + ": front matter, line 3: there is no heading “Part Seven”; write it as it is in the file");
        assertThat(printer.lines(checked.problems()))
                .containsExactly(file + ":4: roadmap \"tea\", cohort, start: \"soon\" is not a date; write year, month"
                        + " and day, as in \"2027-01-11\"");
    }

    private static List<String> printed(Path file) {
        List<Document> documents = List.of(Document.of(file));
        return new ProblemPrinter(documents)
                .lines(ExtendedCurriculum.check(documents).problems());
    }
}
