package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.hours;
import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.notes;
import static dev.cairn.curriculum.markdown.ImportFixture.resource;
import static dev.cairn.curriculum.markdown.ImportFixture.resources;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static dev.cairn.curriculum.markdown.ImportFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsInListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Time: 3-4 hours | 3.0–4.0",
                "- Duration: 2h | 2.0–2.0",
                "- ~1h | 1.0–1.0",
                "- about 5 hours | 5.0–5.0",
                "Brew it. Two weekends, maybe 10h. | 10.0–10.0"
            })
    void timeInAListOrASentenceIsTheUnitsAndNoStep(String line, String hours) {
        Imported imported = roadmap("# T\n## A\n- Brew\n\n%s\n".formatted(line));

        assertThat(hours(imported, "A")).isEqualTo(hours + " SOURCE");
        assertThat(unit(imported, "A").steps()).extracting(Step::title).containsExactly("Brew");
    }

    @Test
    void stepThatNamesATimeStaysAStep() {
        Imported imported = roadmap("# T\n## A\n- Wait 2 hours\n- 3 hours of tasting with Ada\n");

        assertThat(unit(imported, "A").steps()).hasSize(2);
    }

    @Test
    void whoAndWhenAreNotedWithWhatIsBelowAFact() {
        Imported imported = roadmap("# T\n## A\n- Brew\n- Who: Ada\n- Time: 3 hours\n  - 2 if you hurry\n");

        assertThat(unit(imported, "A").steps()).hasSize(1);
        assertThat(unit(imported, "A").note()).contains("Who: Ada. Time: 3 hours: 2 if you hurry.");
    }

    @Test
    void numberedLinksAreStepsEachWithItsOwn() {
        Imported imported = roadmap("""
                # T
                ## A
                1. [Green](https://example.org/g)
                2. [Black](https://example.org/b) (do read it)
                3. Compare: [one](https://example.org/1) or [two](https://example.org/2)
                """);

        assertThat(unit(imported, "A").steps())
                .extracting(Step::title)
                .containsExactly("Green", "Black (do read it)", "Compare: one or two");
        assertThat(unit(imported, "A").steps())
                .extracting(step -> step.resources().size())
                .containsExactly(1, 1, 2);
        assertThat(unit(imported, "A").resources()).isEmpty();
    }

    @Test
    void titleIsNotCutInsideABracket() {
        assertThat(titles(roadmap(
                        "---\nunits: items\n---\n# T\n## A\n- Read [Leaves](https://example.org/l) (paper, ~1h)\n")))
                .containsExactly("Read Leaves (paper)");
    }

    @Test
    void labelsOfLinksAreNoNote() {
        Imported imported = roadmap(
                "# T\n## Leaves\n- x\n## Clay\n[paper](https://example.org/p), [blog](https://example.org/b)\nPrereq: Leaves\n");

        assertThat(unit(imported, "Clay").note()).isEmpty();
        assertThat(resources(imported, "Clay"))
                .extracting(Resource::title)
                .containsExactly("Clay: paper", "Clay: blog");
    }

    @Test
    void pageSaidToBeCodeIsARepositoryOnlyIfItsAddressIsOne() {
        String page = "# T\n## A\n- [Leaves](%s) – code\n";

        assertThat(resource(roadmap(page.formatted("https://example.org/leaves")), "A")
                        .format())
                .isNotEqualTo(Resource.Format.REPOSITORY);
        assertThat(resource(roadmap(page.formatted("https://gitlab.com/ada/leaves")), "A")
                        .format())
                .isEqualTo(Resource.Format.REPOSITORY);
    }

    @Test
    void unitWithNothingToOpenOrToDoIsWarnedOf() {
        assertThat(notes("# T\n## A\n- x\n## B\nWords.\n", Kind.EMPTY_UNIT))
                .containsExactly("“B” has no link and no steps");
        assertThat(imported("# T\n## A\n## B\n## C\n## D\n## E\n## F\n")
                        .report()
                        .warnings())
                .extracting(ImportReport.Note::text)
                .containsExactly("“A” has no link and no steps, like 5 more");
    }

    @Test
    void factsAmongItemsAreNoUnitsAndRowsThatAreNoneAreReported() {
        String markdown = """
                ---
                units: items
                ---
                # T
                ## A
                - Leaves
                ## B
                - Clay
                - Prerequisites: Leaves
                - Time: 2 h

                | What |
                |---|
                | Iron |
                """;
        Imported imported = roadmap(markdown);

        assertThat(titles(imported)).containsExactly("Leaves", "Clay");
        assertThat(imported.roadmap().phases().get(1).prerequisites()).hasSize(1);
        assertThat(notes(markdown, Kind.PASSED_OVER))
                .containsExactly("“Time: 2 h”", "a table below “B”, whose rows are no units");
    }
}
