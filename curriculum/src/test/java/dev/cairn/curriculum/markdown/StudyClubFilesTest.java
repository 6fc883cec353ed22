package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.hours;
import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.links;
import static dev.cairn.curriculum.markdown.ImportFixture.notes;
import static dev.cairn.curriculum.markdown.ImportFixture.resource;
import static dev.cairn.curriculum.markdown.ImportFixture.resources;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static dev.cairn.curriculum.markdown.ImportFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What study clubs write without having read any guide: a syllabus, a README full of HTML, a list of courses. */
class StudyClubFilesTest {
    private static final String SYLLABUS = """
            ---
            start: 2027-01-12
            ---
            # Statistics Group

            | Week | Date | Topic | Reading |
            |:----:|------|-------|---------|
            | 1 | Jan 12 | Averages | [Chapter 1](https://example.org/1) |
            | 2 | Jan 19 | **No class** (holiday) | |
            | 3-4 | Jan 26 | Regression | [Chapter 2](https://example.org/2) |
            | 5 | Feb 9 | Spring break | |
            | 6 | Feb 16 | Break-even analysis | [Chapter 3](https://example.org/3) |
            """;

    @Test
    void weeksOfATableAreTheWeeksOfTheGroup() {
        Cohort cohort = roadmap(SYLLABUS).roadmap().cohort().orElseThrow();

        assertThat(cohort.weeks()).hasSize(6);
        assertThat(cohort.weeks().get(0).from()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(cohort.weeks().get(1).units()).isEmpty();
        assertThat(cohort.weeks().get(2).units())
                .isEqualTo(cohort.weeks().get(3).units());
        assertThat(cohort.weeks().get(5).from()).isEqualTo(LocalDate.of(2027, 2, 16));
    }

    @Test
    void weekWithoutClassIsNothingToStudy() {
        assertThat(titles(roadmap(SYLLABUS))).containsExactly("Averages", "Regression", "Break-even analysis");
        assertThat(notes(SYLLABUS, Kind.PASSED_OVER)).containsExactly("“No class (holiday)”", "“Spring break”");
        assertThat(unit(roadmap(SYLLABUS), "Regression").number()).contains("Weeks 3-4");
    }

    @Test
    void titleAndLinksInHtmlAreRead() {
        Imported roadmap = roadmap("""
                <h1 align="center">🚀 Backend &amp; <b>Friends</b></h1>
                <p align="center"><img src="https://example.org/badge.svg"></p>

                ## Start
                - <a href="https://example.org/web?a=1&amp;b=2">How the web works</a>, 2 hours
                - [HTTP](https://example.org/http)
                - <a name="anchor"></a>[DNS](https://example.org/dns)
                - [TLS](https://example.org/tls)
                """);

        assertThat(roadmap.roadmap().title()).isEqualTo("Backend & Friends");
        assertThat(titles(roadmap)).containsExactly("How the web works", "HTTP", "DNS", "TLS");
        assertThat(links(roadmap, "How the web works")).containsExactly("https://example.org/web?a=1&b=2");
    }

    @Test
    void hoursAtTheEndOfALineAreHoursAndNoPartOfTheTitle() {
        Imported roadmap = roadmap("""
                ---
                units: links
                ---
                # T
                ## One
                - [Algebra](https://example.org/a) — Maria, 30 hours ⭐
                - [Calculus (8-10 hours)](https://example.org/c) by Tom Reed (free) 🆓
                - [The Last 24 Hours](https://example.org/l)
                - [Sets](https://example.org/s) (optional)
                """);

        assertThat(hours(roadmap, "Algebra")).isEqualTo("30.0–30.0 SOURCE");
        assertThat(resource(roadmap, "Algebra").note()).contains("Maria");
        assertThat(hours(roadmap, "Calculus")).isEqualTo("8.0–10.0 SOURCE");
        assertThat(resource(roadmap, "Calculus").note()).contains("free");
        assertThat(hours(roadmap, "The Last 24 Hours")).endsWith("ESTIMATE");
        assertThat(unit(roadmap, "Sets").requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(resource(roadmap, "Sets").note()).isEmpty();
    }

    @Test
    void linksBesideACourseAreItsOwnAndNotThoseOfTheFirstOne() {
        Imported roadmap = roadmap("""
                # T
                ## Machine Learning
                - 🎓 [ML I](https://example.org/1) | [videos](https://example.org/v1)
                - 🎓 [ML II](https://example.org/2) | [videos](https://example.org/v2)
                """);

        assertThat(links(roadmap, "Machine Learning"))
                .containsExactly(
                        "https://example.org/1",
                        "https://example.org/v1",
                        "https://example.org/2",
                        "https://example.org/v2");
        assertThat(resources(roadmap, "Machine Learning")).hasSize(2);
    }

    @Test
    void itemThatAsksToChooseIsNoUnitAndWhatIsBelowItIsTheChoice() {
        Imported roadmap = roadmap("""
                ---
                units: items
                ---
                # T
                ## Databases
                Prerequisites: high school algebra

                - **SQL**
                  - Joins
                - Choose one:
                  - [PostgreSQL](https://example.org/p)
                  - [SQLite](https://example.org/s)
                - Pick two:
                  - [Only this](https://example.org/o)
                """);

        assertThat(titles(roadmap)).containsExactly("SQL", "PostgreSQL", "SQLite", "Only this");
        assertThat(unit(roadmap, "PostgreSQL").oneOf().map(Unit.OneOf::group))
                .isPresent()
                .isEqualTo(unit(roadmap, "SQLite").oneOf().map(Unit.OneOf::group));
        assertThat(unit(roadmap, "Only this").oneOf()).isEmpty();
    }

    @Test
    void prerequisitesBelowAHeadingAreThoseOfAllThatIsBelowIt() {
        Imported roadmap = roadmap("""
                # T
                What it is.

                Prerequisites: a computer

                ## Basics
                ### HTTP
                - Methods
                ## Databases
                Prerequisites: Basics
                ### SQL
                - Joins
                """);

        Phase databases = roadmap.roadmap().phases().get(1);
        assertThat(databases.prerequisites()).hasSize(1);
        assertThat(databases.summary()).isEmpty();
        assertThat(roadmap.roadmap().entryRequirements()).containsExactly("a computer");
        assertThat(roadmap.roadmap().summary()).contains("What it is.");
    }

    @Test
    void unitNamedOptionalChainingIsRequired() {
        Imported roadmap = roadmap("""
                # T
                ## Optional chaining
                - Try it
                ## Bonus <kbd>optional</kbd>
                - Play
                """);

        assertThat(roadmap.roadmap().units())
                .extracting(Unit::requirement)
                .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL);
    }

    @Test
    void reportSaysWhatTheUnitsWereTakenToBeUnlessTheFileSaysIt() {
        assertThat(imported("# T\n## A\n- One\n").report().lines())
                .contains("The units are its lowest headings. If you mean something else, write in the front matter"
                        + " units: rows, or units: both, or units: items, or units: links.");
        assertThat(imported("---\nunits: items\n---\n# T\n## A\n- One\n")
                        .report()
                        .lines())
                .noneMatch(line -> line.contains("If you mean something else"));
    }
}
