package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.notes;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static dev.cairn.curriculum.markdown.ImportFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRolesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table of Contents",
                "📚 Contents",
                "About",
                "About this course",
                "About the authors",
                "License",
                "Licence and copyright",
                "Contributing",
                "How to contribute",
                "Contribution guidelines",
                "Acknowledgements",
                "Acknowledgments & thanks",
                "Code of Conduct",
                "FAQ",
                "Frequently asked questions",
                "Getting help",
                "How to use this guide",
                "Citing this repository",
                "Team"
            })
    void whatAFileSaysAboutItselfIsNoUnitAndIsReportedWithItsLine(String heading) {
        String markdown =
                "# Knots\n## Bowline\n- Tie it\n## " + heading + "\nWords.\n\n- [A link](https://example.org)\n";

        assertThat(titles(roadmap(markdown))).containsExactly("Bowline");
        assertThat(imported(markdown).report().of(Kind.PASSED_OVER))
                .containsExactly(new ImportReport.Note(Kind.PASSED_OVER, 4, "the heading “" + heading + "”", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About pointers",
                "Contributing factors",
                "Support vector machines",
                "Team dynamics",
                "License plates",
                "Contact mechanics",
                "How to use a compass",
                "Requirements engineering",
                "Translation"
            })
    void titleThatOnlyBeginsLikeOneOfThoseIsAUnit(String heading) {
        assertThat(titles(roadmap("# T\n## A\n- One\n## " + heading + "\n- Two\n")))
                .containsExactly("A", heading);
    }

    @Test
    void headingsBelowOneThatIsLeftOutAreCounted() {
        assertThat(notes("# T\n## A\n- One\n## About\n### Who\nWe.\n### Why\nSo.\n", Kind.PASSED_OVER))
                .containsExactly("the heading “About” and the 2 below it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prerequisites",
                "🧰 Pre-requisites",
                "Requirements",
                "Before you start",
                "What you should know",
                "Prior knowledge",
                "Prerequisites for this course"
            })
    void prerequisitesOfTheWholeAreAskedForWhenItIsFollowed(String heading) {
        Imported imported = roadmap("""
                # T
                ## %s
                You need:

                - High school algebra
                - Any language:
                  - Python
                  - R

                Install [Git](https://git-scm.com) first.
                ## A
                - One
                """.formatted(heading));

        assertThat(titles(imported)).containsExactly("A");
        assertThat(imported.roadmap().entryRequirements())
                .containsExactly("High school algebra", "Any language: Python, R", "Install Git first.");
    }

    @Test
    void linksAmongPrerequisitesAreReported() {
        assertThat(notes(
                        "# T\n## Prerequisites\nInstall [Git](https://git-scm.com).\n## A\n- One\n", Kind.LINK_DROPPED))
                .containsExactly("https://git-scm.com: it stands among the prerequisites below “Prerequisites”");
    }

    @Test
    void prerequisitesOfAPhaseAreThoseOfThePhase() {
        Imported imported = roadmap("""
                # T
                ## Sets
                ### Unions
                - One
                ## Graphs
                ### Prerequisites
                - Sets
                - Patience, if you have some.
                ### Trees
                - Two
                """);

        assertThat(imported.roadmap().phases().get(1).prerequisites())
                .extracting(Prerequisite::anyOf)
                .satisfiesExactly(
                        sets -> assertThat(sets).singleElement().isInstanceOf(Prerequisite.OfPhase.class),
                        words -> assertThat(words)
                                .containsExactly(new Prerequisite.InWords("Patience, if you have some.")));
        assertThat(titles(imported)).containsExactly("Unions", "Trees");
    }

    @Test
    void prerequisitesAndResourcesBelowAUnitArePartsOfIt() {
        Imported imported = roadmap("""
                # T
                ## Unions
                - One
                ## Trees
                Why trees grow.

                - Roots
                ### Prerequisites
                Unions
                ### Resources
                - [All about trees](https://example.org/trees)
                """);

        assertThat(titles(imported)).containsExactly("Unions", "Trees");
        assertThat(unit(imported, "Trees").prerequisites())
                .extracting(Prerequisite::anyOf)
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(new Prerequisite.OfUnit(new UnitId("t-unions")));
        assertThat(ImportFixture.links(imported, "Trees")).containsExactly("https://example.org/trees");
        assertThat(unit(imported, "Trees").steps()).hasSize(1);
    }

    @Test
    void coursesListedAsPrerequisitesAreUnits() {
        assertThat(titles(roadmap("""
                # T
                ## Prerequisites
                | Course | Hours |
                |---|---|
                | [Algebra](https://example.org/a) | 4 |
                ## Core
                | Course | Hours |
                |---|---|
                | [Logic](https://example.org/b) | 4 |
                """))).containsExactly("Algebra", "Logic");
        assertThat(titles(roadmap(
                        "# T\n## Requirements\n### Algebra\n- One\n### Sets\n- Two\n## Core\n### Logic\n- Three\n")))
                .containsExactly("Algebra", "Sets", "Logic");
    }
}
