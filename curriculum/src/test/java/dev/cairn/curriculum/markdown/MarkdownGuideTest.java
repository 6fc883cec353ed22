package dev.cairn.curriculum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the authors' guide says of Markdown, and the small rules behind it. */
class MarkdownGuideTest {
    @Test
    void guideExplainsEveryLineOfTheFrontMatter() throws IOException {
        String guide = Files.readString(Path.of("README.md"));

        assertThat(FrontMatter.KNOWN).allMatch(key -> guide.contains("\n" + key + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            10 weeks        | 6-10 hours/week | 60  | 100
            6 weeks         | 5 hours a week  | 30  | 30
            8-12 hours      | ''              | 8   | 12
            90 min          | ''              | 1.5 | 1.5
            10 weeks        | ''              | none | none
            self-paced      | ''              | none | none
            """)
    void durationsAreReadAsPeopleWriteThem(String duration, String effort, Double min, Double max) {
        var hours = Durations.hours(duration, effort);

        assertThat(hours.map(Draft.StudyHours::min).orElse(null)).isEqualTo(min);
        assertThat(hours.map(Draft.StudyHours::max).orElse(null)).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Choose one of the following courses.       | 1
            Pick any two of these:                     | 2
            Complete three projects.                   | 3
            Any 2 of these courses are enough.         | 2
            One of the best books ever written.        | none
            You choose how fast you go.                | none
            """)
    void choicesAreReadOnlyWhereTheyAreAskedFor(String text, Integer choose) {
        assertThat(ChoiceText.of(text).orElse(null)).isEqualTo(choose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            🧠 4.2 Going Deeper (optional) | Going Deeper    | 4.2  | optional
            1. Basics:                    | Basics          | 1    | none
            3 Ways to Sort                | 3 Ways to Sort  | none | none
            Optional: Reading             | Reading         | none | optional
            Циклы (recommended)           | Циклы           | none | recommended
            """)
    void titlesLoseNumbersEmojiAndRemarks(String written, String text, String number, String requirement) {
        Title title = Title.of(written);

        assertThat(title.text()).isEqualTo(text);
        assertThat(title.number().orElse(null)).isEqualTo(number);
        assertThat(title.requirement().orElse(null)).isEqualTo(requirement);
    }

    @Test
    void linksThatLeadNowhereAreReportedWithTheirLine() {
        ImportReport report = report("""
                # A
                ## B
                ### C
                - [there](other.md)
                - [mail](mailto:a@example.org)
                - [up](#b)
                - [fine](https://example.org/?a=1&utm_source=x)
                """);

        assertThat(report.of(ImportReport.Kind.LINK_DROPPED))
                .extracting(note -> note.line() + " " + note.text())
                .containsExactly(
                        "4 other.md: it leads to another file; give the front matter a \"base\"",
                        "5 mailto:a@example.org: it is not a web address");
        assertThat(report.linksKept()).isEqualTo(1);
    }

    @Test
    void fromAndToLimitWhatIsImported() {
        ImportReport report = report("""
                ---
                from: Two
                to: Three
                ---
                # A
                ## One
                ### a
                - x
                ## Two
                ### b
                - x
                ## Three
                ### c
                - x
                ## Four
                ### d
                - x
                """);

        assertThat(report.units()).extracting(ImportReport.ImportedUnit::title).containsExactly("b", "c");
    }

    @Test
    void unknownFrontMatterIsTold() {
        assertThat(report("---\ncolour: red\n---\n# A\n## B\n### C\n- d\n").of(ImportReport.Kind.FRONT_MATTER))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.line()).isEqualTo(2);
                    assertThat(note.text()).isEqualTo("\"colour\" is not known here");
                    assertThat(note.fix()).startsWith("known are alongside, audience");
                });
    }

    @Test
    void tooManyStepsAreCutAndTold() {
        StringBuilder steps = new StringBuilder("# A\n## B\n### C\n");
        for (int i = 0; i < 30; i++) {
            steps.append("- step ").append(i).append('\n');
        }
        ImportReport report = report(steps.toString());

        assertThat(report.steps()).isEqualTo(25);
        assertThat(report.of(ImportReport.Kind.CUT))
                .singleElement()
                .satisfies(note -> assertThat(note.line()).isEqualTo(29));
    }

    @Test
    void hostileMarkdownBecomesSomethingOrNothing() {
        for (String text : new String[] {
            "",
            "\u0000",
            "#".repeat(5_000),
            "- ".repeat(2_000) + "x",
            "|a|\n|-|\n|" + "x".repeat(9_000) + "|",
            "[".repeat(3_000) + "](x)",
            "---\nid: [\n---\n# A",
            "# A\n## " + "é".repeat(3_000) + "\n### 漢字\n- [x](https://exa mple.org)"
        }) {
            assertThat(MarkdownImport.of("a", text, ImportedIds.NONE, Map.of()).json())
                    .contains("\"roadmap\"");
        }
    }

    private static ImportReport report(String markdown) {
        return MarkdownImport.of("a", markdown, ImportedIds.NONE, Map.of()).report();
    }
}
