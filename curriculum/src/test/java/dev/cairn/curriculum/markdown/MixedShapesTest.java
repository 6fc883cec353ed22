package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.notes;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static dev.cairn.curriculum.markdown.ImportFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that have a table in one week and headings with lists in another. */
class MixedShapesTest {
    private static final String CLUB = """
            # Club
            ## Week 1: Ground
            ### Tools
            - Install them
            - Try them
            ### Values
            - Numbers
            ## Week 2: Moves
            | Lesson | Material | Prerequisites |
            |---|---|---|
            | [Owning](https://example.org/own) | - | Values |
            | [Lending](https://example.org/lend) | - | Owning |
            ## Week 3: Data
            ### Shapes
            Prerequisites: Week 2, Owning
            - Draw one
            ### Extras (optional)
            - Play
            """;

    @Test
    void rowsOfTablesAndHeadingsWithListsAreUnitsOfOneFile() {
        Imported club = roadmap(CLUB);

        assertThat(titles(club)).containsExactly("Tools", "Values", "Owning", "Lending", "Shapes", "Extras");
        assertThat(unit(club, "Tools").steps()).extracting(Step::title).containsExactly("Install them", "Try them");
        assertThat(notes(CLUB, Kind.PASSED_OVER)).isEmpty();
        assertThat(imported(CLUB).report().lines())
                .anyMatch(line -> line.startsWith("The units are the rows of its tables, and its lowest headings"));
    }

    @Test
    void phaseIsFoundAsAPrerequisiteByItsNumber() {
        assertThat(notes(CLUB, Kind.PREREQUISITE)).isEmpty();
        assertThat(unit(roadmap(CLUB), "Shapes").prerequisites())
                .flatExtracting(Prerequisite::anyOf)
                .hasAtLeastOneElementOfType(Prerequisite.OfPhase.class);
    }

    @Test
    void headingBesideATableIsNoPartOfTheTablesSection() {
        String markdown = """
                # T
                ## Part
                ### Table
                | Lesson |
                |---|
                | One |
                ### Alone
                - a
                ### Second
                - b
                """;

        assertThat(sections(roadmap(markdown))).containsExactly(List.of("One"), List.of("Alone"), List.of("Second"));
    }

    @Test
    void fewHeadingsWithListsBesideManyTablesAreNoUnits() {
        String markdown = """
                # T
                ## A
                | Lesson |
                |---|
                | One |
                ## B
                | Lesson |
                |---|
                | Two |
                ## Conversation
                - On Thursdays
                """;

        assertThat(titles(roadmap(markdown))).containsExactly("One", "Two");
        assertThat(titles(roadmap("---\nunits: both\n---\n" + markdown))).containsExactly("One", "Two", "Conversation");
    }

    private static List<List<String>> sections(Imported imported) {
        return imported.roadmap().phases().stream()
                .map(Phase::sections)
                .flatMap(List::stream)
                .map(Section::units)
                .map(units -> units.stream().map(Unit::title).toList())
                .toList();
    }
}
