package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineRemarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bayes (optional)",
                "Bayes [optional]",
                "Bayes <kbd>optional</kbd>",
                "Bayes<sup>Optional</sup>",
                "Bayes <sub>(optional)</sub>",
                "Bayes <span style=\"color:grey\">optional</span>",
                "Bayes `optional`",
                "Bayes *optional*",
                "Bayes _(optional)_",
                "Bayes **Optional**",
                "Bayes ![optional](https://img.shields.io/badge/optional-blue)",
                "<kbd>optional</kbd> Bayes",
                "*Optional*: Bayes",
                "Optional: Bayes",
                "Bayes - optional"
            })
    void remarkOnATitleSaysTheRequirementHoweverItIsSetApart(String title) {
        Imported headings = roadmap("# T\n## A\n- One\n## " + title + "\n- Two\n");
        Imported rows = roadmap("# T\n| Lesson |\n|---|\n| A |\n| " + title + " |\n");

        for (Imported imported : new Imported[] {headings, rows}) {
            assertThat(titles(imported)).containsExactly("A", "Bayes");
            assertThat(imported.roadmap().units())
                    .extracting(Unit::requirement)
                    .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL);
        }
    }

    @Test
    void remarkOnAListedLinkSaysTheRequirement() {
        Imported imported = roadmap("""
                ---
                units: links
                ---
                # T
                - [A](https://example.org/a)
                - [B](https://example.org/b) <kbd>optional</kbd>
                - [C](https://example.org/c) `recommended`
                """);

        assertThat(titles(imported)).containsExactly("A", "B", "C");
        assertThat(imported.roadmap().units())
                .extracting(Unit::requirement)
                .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL, Requirement.RECOMMENDED);
    }

    @Test
    void columnOfATableSaysTheRequirement() {
        assertThat(roadmap("""
                # T
                | Course | Status |
                |---|---|
                | A | required |
                | B | Optional |
                | C | recommended |
                """).roadmap().units())
                .extracting(Unit::requirement)
                .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL, Requirement.RECOMMENDED);
    }

    @Test
    void requiredUnitAmongElectivesStaysRequired() {
        assertThat(roadmap("# T\n## Base\n### One\n- x\n## Electives\n### A\n- x\n### B **required**\n- x\n")
                        .roadmap()
                        .units())
                .extracting(Unit::requirement)
                .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL, Requirement.REQUIRED);
    }

    @Test
    void wordsInHtmlAreRead() {
        Imported imported = roadmap(
                "# T\n## Press <kbd>Ctrl</kbd>+<kbd>C</kbd> and H<sub>2</sub>O\n- Say <b>it</b>\n- This is *optional*\n");

        assertThat(titles(imported)).containsExactly("Press Ctrl+C and H2O");
        assertThat(imported.roadmap().units().get(0).steps())
                .extracting(step -> step.title())
                .containsExactly("Say it", "This is optional");
    }
}
