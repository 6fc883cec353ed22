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
    private static final String GOOD = """
            {
              "roadmap": {
                "id": "mine",
                "title": "Mine",
                "phases": [
                  {
                    "id": "one",
                    "title": "One",
                    "sections": [
                      {
                        "id": "all",
                        "units": [
                          {"id": "first", "title": "First", "topics": ["python"]},
                          {"id": "second", "title": "Second", "prerequisites": [{"anyOf": [{"unit": "first"}]}]}
                        ]
                      }
                    ]
                  },
                  {"id": "two", "title": "Two", "sections": [{"units": [{"id": "third", "title": "Third"}]}]}
                ]
              }
            }
            """;

    @TempDir
    private Path folder;

    /** @param said a part of the one line that is printed */
    private record Case(String mistake, String json, String said) {
        @Override
        public String toString() {
            return mistake;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(syntax(), shapes(), ids(), prerequisites(), newParts(), links())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> syntax() {
        return Stream.of(
                new Case(
                        "a comma too many",
                        GOOD.replace("\"title\": \"Third\"}", "\"title\": \"Third\",}"),
                        ": this is not JSON in line 19, column 94: there is a comma too many before this }; take that comma out"),
                new Case(
                        "a comma missing",
                        GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\""),
                        ": this is not JSON in line 4, column 5: a comma is missing before this; put one after the value before it"),
                new Case(
                        "curly quotes",
                        GOOD.replace("\"Mine\"", "“Mine”"),
                        ": this is not JSON in line 4, column 14: a curly quote “; use a straight one: \""),
                new Case(
                        "a comment",
                        GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\", // ours"),
                        ": this is not JSON in line 3, column 19: JSON has no comments; take the comment out"),
                new Case(
                        "a single quote",
                        GOOD.replace("\"Mine\"", "'Mine'"),
                        ": this is not JSON in line 4, column 14: a single quote; use double quotes: \""),
                new Case(
                        "a name without quotes",
                        GOOD.replace("\"title\": \"Mine\"", "title: \"Mine\""),
                        ": this is not JSON in line 4, column 5: this needs quotes around it; put it between straight double quotes"),
                new Case(
                        "no number",
                        GOOD.replace("\"title\": \"First\"", "\"title\": \"First\", \"hours\": {\"min\": NaN}"),
                        "column"),
                new Case("nothing at all", " ", ": the file is empty; write an object in it, in braces"),
                new Case(
                        "the end missing",
                        GOOD.substring(0, 60),
                        "the file ends too early; close every quote, bracket and brace that is open"),
                new Case(
                        "a field twice",
                        GOOD.replace("\"id\": \"mine\",", "\"id\": \"mine\", \"id\": \"mine\","),
                        "the field \"id\" is there twice; take one of them out"),
                new Case("something after the end", GOOD + "}", "column"),
                new Case(
                        "a line break in a text",
                        GOOD.replace("\"Mine\"", "\"Mi\nne\""),
                        "a text runs over the end of its line; write it in one line, or with \\n in it"),
                new Case(
                        "a lone backslash",
                        GOOD.replace("\"Mine\"", "\"C:\\stuff\""),
                        "a \\ that means nothing; write it twice: \\\\"),
                new Case(
                        "an invisible character",
                        GOOD.replace("\"Mine\"", "\"Mi\0ne\""),
                        "an invisible character (U+0000); take it out"),
                new Case(
                        "a web page",
                        "<!DOCTYPE html><html></html>",
                        ": this is a web page (HTML); download the file itself, on GitHub by its \"Raw\" button"),
                new Case(
                        "Markdown in a file for JSON",
                        "# My course\n",
                        ": this looks like Markdown; give the file a name that ends in .md"),
                new Case(
                        "YAML in a file for JSON",
                        "roadmap:\n  id: mine\n",
                        ": this looks like YAML; write it as JSON, or as Markdown in a file that ends in .md"));
    }

    private static Stream<Case> shapes() {
        String unit = "{\"id\": \"first\", \"title\": \"First\", ";
        return Stream.of(
                new Case(
                        "steps that are texts",
                        GOOD.replace("\"topics\": [\"python\"]", "\"steps\": [\"One\"]"),
                        ":13: unit \"first\", steps 1: this is text; write an object, such as {\"title\": \"Some Step\"}"),
                new Case(
                        "units in a phase itself",
                        GOOD.replace(
                                "\"sections\": [{\"units\": [{\"id\": \"third\", \"title\": \"Third\"}]}]",
                                "\"units\": []"),
                        ":19: phase \"two\", units: units do not stand in a phase itself; write \"sections\": [{\"units\": […]}]"),
                new Case(
                        "a unit without an id",
                        GOOD.replace("\"id\": \"third\", ", ""),
                        ":19: unit \"Third\": \"id\" is missing; add the field \"id\""),
                new Case(
                        "hours as a number",
                        GOOD.replace("\"topics\": [\"python\"]", "\"hours\": 10"),
                        ":13: unit \"first\", hours: this is a number; write an object, such as {\"min\": 8, \"max\": 12, \"basis\": \"estimate\"}"),
                new Case(
                        "resources as texts",
                        GOOD.replace("\"topics\": [\"python\"]", "\"resources\": [\"x\"]"),
                        ":13: unit \"first\", resources 1: this is text; write an object, such as {\"title\": \"A Book\", \"url\": \"https://example.org/book\"}"),
                new Case(
                        "a source as text",
                        GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"source\": \"x\""),
                        ":4: roadmap \"mine\", source: this is text; write an object, such as {\"title\": \"Notes of our group\"}"),
                new Case(
                        "a misspelt field",
                        GOOD.replace("\"topics\"", "\"topic\""),
                        ":13: unit \"first\", topic: unknown field \"topic\"; did you mean \"topics\"?"),
                new Case(
                        "a misspelt word",
                        GOOD.replace(unit, unit + "\"kind\": \"cuorse\", "),
                        ":13: unit \"first\", kind: \"cuorse\" is none of the words known here; did you mean \"course\"?"),
                new Case(
                        "no title",
                        GOOD.replace("{\"id\": \"third\", \"title\": \"Third\"}", "{\"id\": \"third\"}"),
                        ":19: unit \"third\": \"title\" is missing; add the field \"title\""),
                new Case(
                        "no units",
                        GOOD.replace("[{\"id\": \"third\", \"title\": \"Third\"}]", "[]"),
                        "units: the list is empty; put at least one item in"),
                new Case(
                        "hours the wrong way around",
                        GOOD.replace("\"topics\": [\"python\"]", "\"hours\": {\"min\": 5, \"max\": 2}"),
                        ":13: unit \"first\", hours, max: the most lies below the least; exchange min and max"),
                new Case(
                        "shares that do not add up",
                        GOOD.replace("\"topics\": [\"python\"]", "\"steps\": [{\"title\": \"A\", \"share\": 0.5}]"),
                        ":13: unit \"first\", steps: the shares add up to 0.5; make them add up to 1, or leave all of them out for even shares"));
    }

    private static Stream<Case> ids() {
        String tooLong = "an-id-that-is-much-longer-than-anybody-should-ever-write";
        return Stream.of(
                new Case(
                        "an id that is too long, and is used",
                        GOOD.replace("\"first\"", "\"" + tooLong + "\""),
                        ":13: unit \"" + tooLong + "\", id: 56 characters are too many for this id; use at most 48"),
                new Case(
                        "a malformed phase, and is used",
                        GOOD.replace("\"id\": \"one\"", "\"id\": \"Phase One\"")
                                .replace(
                                        "\"id\": \"two\",",
                                        "\"id\": \"two\", \"prerequisites\": [{\"anyOf\": [{\"phase\": \"Phase One\"}]}],"),
                        ":7: phase \"Phase One\", id: \"Phase One\" is no id; use lower-case letters, digits and single hyphens, as in \"linear-algebra\""),
                new Case(
                        "the same unit twice",
                        GOOD.replace("\"id\": \"third\"", "\"id\": \"first\""),
                        ":19: unit \"first\", id: the unit first exists already, in line 13; give one of the two another id"),
                new Case(
                        "a phase that is misspelt",
                        GOOD.replace(
                                "\"id\": \"two\",",
                                "\"id\": \"two\", \"prerequisites\": [{\"anyOf\": [{\"phase\": \"oen\"}]}],"),
                        ":19: phase \"two\", prerequisites 1, anyOf 1, phase: there is no phase mine.oen; did you mean one?"),
                new Case(
                        "a topic that is misspelt",
                        GOOD.replace("[\"python\"]", "[\"pythn\"]"),
                        ":13: unit \"first\", topics 1: there is no topic pythn; did you mean python?"));
    }

    private static Stream<Case> prerequisites() {
        return Stream.of(
                new Case(
                        "a prerequisite without its list",
                        GOOD.replace("[{\"anyOf\": [{\"unit\": \"first\"}]}]", "[{\"unit\": \"first\"}]"),
                        ":14: unit \"second\", prerequisites 1: \"unit\" stands here by itself; put it into a list: {\"anyOf\": [{\"unit\": …}]}"),
                new Case(
                        "a unit that needs its own section",
                        GOOD.replace("[{\"unit\": \"first\"}]", "[{\"section\": \"all\"}]"),
                        ":14: unit \"second\", prerequisites: a unit cannot need itself, or the section or phase that it is in"),
                new Case(
                        "a unit that needs itself among others",
                        GOOD.replace("[{\"unit\": \"first\"}]", "[{\"unit\": \"first\"}, {\"unit\": \"second\"}]"),
                        ":14: unit \"second\", prerequisites: a unit cannot need itself, or the section or phase that it is in; take it out, or name another one"),
                new Case(
                        "a circle",
                        GOOD.replace(
                                "\"topics\": [\"python\"]",
                                "\"prerequisites\": [{\"anyOf\": [{\"unit\": \"second\"}]}]"),
                        ":13: unit \"first\": units wait for one another in a circle: first → second → first; make one of these prerequisites \"advised\", or take it out"),
                new Case(
                        "two targets in one",
                        GOOD.replace("{\"unit\": \"first\"}", "{\"unit\": \"first\", \"topic\": \"python\"}"),
                        "this names several things at once; write {\"unit\": …}, {\"phase\": …}, {\"section\": …}, {\"topic\": …} or {\"words\": …}"),
                new Case(
                        "a section that is misspelt",
                        GOOD.replace("{\"unit\": \"first\"}", "{\"section\": \"al\"}"),
                        ":14: unit \"second\", prerequisites 1, anyOf 1, section: there is no section al"),
                new Case(
                        "a topic that nothing else teaches",
                        GOOD.replace("{\"unit\": \"first\"}", "{\"topic\": \"attention\"}"),
                        ":14: unit \"second\", prerequisites 1, anyOf 1, topic: no other unit of this roadmap is on the topic attention; name a unit, or write {\"words\": …} for what the roadmap does not teach"),
                new Case(
                        "a group of one",
                        GOOD.replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\"}"),
                        ":13: unit \"first\", oneOf: first is the only one of the group \"g\"; put another unit into the group, or take oneOf out"));
    }

    private static Stream<Case> newParts() {
        return Stream.of(
                new Case(
                        "a language by its name",
                        GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"language\": \"german\""),
                        ":4: roadmap \"mine\", language: \"german\" is no language; write its two letters, such as \"de\" or \"pt-BR\""),
                new Case(
                        "a date as people write it",
                        cohort("{\"start\": \"Jan 11, 2027\", \"weeks\": [{\"units\": [\"first\"]}]}"),
                        ":4: roadmap \"mine\", cohort, start: \"Jan 11, 2027\" is no date; write year, month and day, as in \"2027-01-11\""),
                new Case(
                        "a cohort without a day to begin",
                        cohort("{\"weeks\": [{\"units\": [\"first\"]}]}"),
                        "nobody knows when this week begins; give the cohort a \"start\", or each week a \"from\""),
                new Case(
                        "weeks out of order",
                        cohort("{\"weeks\": [{\"from\": \"2027-02-01\"}, {\"from\": \"2027-01-11\"}]}"),
                        "this week begins before the one above it has ended; write the weeks in order"),
                new Case(
                        "a week with a unit that is not there",
                        cohort("{\"start\": \"2027-01-11\", \"weeks\": [{\"units\": [\"frist\"]}]}"),
                        "there is no unit frist; did you mean first?"),
                new Case(
                        "alternatives of which more are wanted than there are",
                        GOOD.replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\", \"choose\": 2}")
                                .replace(
                                        "\"title\": \"Third\"",
                                        "\"title\": \"Third\", \"oneOf\": {\"group\": \"g\", \"choose\": 2}"),
                        ":13: unit \"first\", oneOf: the group \"g\" asks for 2 and has 2; ask for fewer, or take oneOf out"),
                new Case(
                        "alternatives that disagree",
                        GOOD.replace("\"topics\": [\"python\"]", "\"oneOf\": {\"group\": \"g\"}")
                                .replace(
                                        "\"title\": \"Third\"",
                                        "\"title\": \"Third\", \"oneOf\": {\"group\": \"g\", \"choose\": 2}"),
                        ":19: unit \"third\", oneOf: the group \"g\" asks for 1 elsewhere and for 2 here; write the same number in all of them"));
    }

    private static String cohort(String json) {
        return GOOD.replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"cohort\": " + json);
    }

    private static Stream<Case> links() {
        return Stream.of(
                new Case(
                        "a link without https",
                        link("example.org/x"),
                        "the address does not lead to a web page; write it whole, from https:// on"),
                new Case("a link with a space", link("https://example.org/a b"), "this is no address"),
                new Case(
                        "a resource without a title",
                        GOOD.replace("\"topics\": [\"python\"]", "\"resources\": [{\"url\": \"https://example.org\"}]"),
                        ":13: unit \"first\", resources 1: \"title\" is missing; add the field \"title\""),
                new Case(
                        "a resource that is not there",
                        GOOD.replace(
                                "\"topics\": [\"python\"]", "\"resources\": [{\"resource\": \"stanford-cs-229\"}]"),
                        ":13: unit \"first\", resources 1, resource: there is no resource stanford-cs-229; did you mean stanford-cs229?"));
    }

    private static String link(String url) {
        return GOOD.replace(
                "\"topics\": [\"python\"]", "\"resources\": [{\"title\": \"X\", \"url\": \"%s\"}]".formatted(url));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mistakeIsSaidOnceWithLinePlaceAndCure(Case bad) {
        Document document = Document.of("mine.json", bad.json());
        List<String> lines = new ProblemPrinter(List.of(document))
                .lines(ExtendedCurriculum.check(List.of(document)).problems());

        assertThat(lines).singleElement().asString().contains(bad.said());
        assertThat(lines.get(0)).startsWith("mine.json:").doesNotContain("Exception", "enable", "Feature", "token");
    }

    @Test
    void textInAnotherEncodingIsToldApart() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.writeString(latin, GOOD.replace("Mine", "Größe"), Charset.forName("ISO-8859-1"));
        Path wide = folder.resolve("wide.json");
        Files.writeString(wide, "\uFEFF" + GOOD.replace("Mine", "Größe"), StandardCharsets.UTF_16LE);

        assertThat(printed(latin)).containsExactly(latin + ": it is not UTF-8 text; save it as UTF-8");
        assertThat(printed(wide)).isEmpty();
    }

    @Test
    void whatIsProbablyNotMeantIsAWarning() {
        String shared = "\"resources\": [{\"title\": \"Book\", \"url\": \"https://example.org/book?utm_source=x\"}]";
        Document document = Document.of(
                "mine.json",
                GOOD.replace("\"topics\": [\"python\"]", "\"requirement\": \"optional\", " + shared)
                        .replace("\"title\": \"Third\"", "\"title\": \"Third\", " + shared));
        ExtendedCurriculum.Checked checked = ExtendedCurriculum.check(List.of(document));

        assertThat(checked.problems()).isEmpty();
        assertThat(new ProblemPrinter(List.of(document)).lines(checked.warnings()))
                .containsExactly(
                        "mine.json:13: unit \"first\", resources 1, url: the address carries what is usually tracking:"
                                + " utm_source; take it out if the page opens without it (the same in line 19)",
                        "mine.json:19: unit \"third\", resources 1: first has the same whole resource, so finishing one"
                                + " finishes the other; name the \"part\" each one means, or make it \"support\" in one"
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
        Document document = Document.of("mine.json", GOOD.replaceFirst("\\{", """
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
                    ---\\ntitle: Tea\\n# Tea       | its front matter has no end; write --- in a line of its own below it
                    # Tea\\n\\nWords alone.        | there is nothing to study in it; write units as headings with lists, as the rows of a table, or as a list of links
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
                .containsExactly(file + ":4: roadmap \"tea\", cohort, start: \"soon\" is no date; write year, month"
                        + " and day, as in \"2027-01-11\"");
    }

    private static List<String> printed(Path file) {
        List<Document> documents = List.of(Document.of(file));
        return new ProblemPrinter(documents)
                .lines(ExtendedCurriculum.check(documents).problems());
    }
}
