package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.links;
import static dev.cairn.curriculum.markdown.ImportFixture.notes;
import static dev.cairn.curriculum.markdown.ImportFixture.resource;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static dev.cairn.curriculum.markdown.ImportFixture.titles;
import static dev.cairn.curriculum.markdown.ImportFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportFixture.Imported;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group writes for itself in a hurry. */
class QuicklyWrittenFilesTest {
    private static final String CLUB = """
            Tea circle
            ==========

            We taste one tea a week.

            ## How it works
            * Everyone brews before Sunday
            * see [the list](https://example.org/list)

            ## Before you start
            - a kettle

            # Leaves

            ### week 1 - green
            - https://www.youtube.com/watch?v=abcdefghijk
            - <https://www.example.org/tea/green.html>
            - Taste it

            ### week 2 - NO MEETING (holiday)

            ### week 3 - black
            - [Black tea](https://example.org/black)

            ### week 4

            # Pots (choose one of these)

            ## Clay
            - [Clay](https://example.org/clay)

            ## Iron
            - [Iron](https://example.org/iron)

            ## Extra stuff / misc links
            - [Cups](https://example.org/cups)
            - broken [bowl](
            - [dead](http://)
            """;

    @Test
    void addressAloneIsALinkWithATitleThatCanBeRead() {
        Imported club = roadmap(CLUB);

        assertThat(links(club, "week 1 - green"))
                .containsExactly(
                        "https://www.youtube.com/watch?v=abcdefghijk", "https://www.example.org/tea/green.html");
        assertThat(resource(club, "week 1 - green").title()).isEqualTo("Video on YouTube");
        assertThat(unit(club, "week 1 - green").steps()).hasSize(1);
        assertThat(notes(CLUB, Kind.UNTITLED_LINK))
                .containsExactly(
                        "a link has no title, so learners read “Video on YouTube”",
                        "a link has no title, so learners read “example.org/tea/green”");
    }

    @Test
    void onlyALinkWithoutATitleOfItsAuthorIsWarnedOf() {
        assertThat(notes("""
                # T
                ## A
                - [fast.ai](https://fast.ai)
                - [Video on YouTube](https://youtu.be/abcdefghijk)
                - [https://example.org/tea](https://example.org/tea)
                - [](https://example.org/cups)
                - <https://example.org/pots>
                """, Kind.UNTITLED_LINK))
                .containsExactly(
                        "a link has no title, so learners read “example.org/tea”",
                        "a link has no title, so learners read “example.org/pots”");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/playlist?list=PL1, Playlist on YouTube",
        "https://youtu.be/abcdefghijk, Video on YouTube",
        "https://www.youtube.com/@tea, youtube.com/@tea",
        "https://github.com/ada/engine, ada/engine on GitHub",
        "https://arxiv.org/abs/1706.03762, arXiv 1706.03762",
        "https://example.org, example.org",
        "https://example.org/a/b/, example.org/a/b",
        "https://example.org/one/very/long/path/to/a/page/that/nobody/reads/steeping.html, example.org/…/steeping"
    })
    void untitledLinkIsTitledByItsAddress(String address, String title) {
        assertThat(AddressTitle.of(address)).isEqualTo(title);
    }

    @Test
    void addressInASentenceLosesNeitherItsOwnBracketNorTakesTheSentences() {
        Imported imported = roadmap("""
                # T
                ## A
                - Read it (https://example.org/tea_(drink)), then brew
                - Ask at https://example.org/ask.
                """);

        assertThat(unit(imported, "A").steps())
                .flatExtracting(step -> step.resources().stream()
                        .flatMap(use -> imported.curriculum().resource(use.resource()).stream())
                        .flatMap(found -> found.links().stream())
                        .map(link -> link.url().toString())
                        .toList())
                .containsExactly("https://example.org/tea_(drink)", "https://example.org/ask");
    }

    @Test
    void linksThatLeadNowhereAreWarnedOf() {
        assertThat(imported(CLUB).report().warnings().stream()
                        .filter(note -> note.kind() == Kind.BROKEN_LINK)
                        .map(ImportReport.Note::text))
                .containsExactly("“[bowl](” is an unfinished link", "http:// isn’t a valid address");
        assertThat(notes("# T\n## A\n- [Cups]()\n- One\n", Kind.BROKEN_LINK))
                .containsExactly("“Cups” is a link without an address");
    }

    @Test
    void firstHeadingIsTheTitleIfNothingToStudyIsBelowIt() {
        Imported club = roadmap(CLUB);

        assertThat(club.roadmap().title()).isEqualTo("Tea circle");
        assertThat(club.roadmap().summary()).contains("We taste one tea a week.");
        assertThat(club.roadmap().entryRequirements()).containsExactly("a kettle");
        assertThat(imported(CLUB).report().lines())
                .contains("Title: Tea circle", "Summary: We taste one tea a week.", "Phases: Leaves · Pots");
    }

    @Test
    void firstOfSeveralHeadingsWithAListIsNoTitle() {
        assertThat(titles(roadmap("# Week 1\n- Brew\n# Week 2\n- Taste\n"))).containsExactly("Week 1", "Week 2");
        assertThat(titles(roadmap("# A\nHi.\n\n- [One](https://example.org/1)\n# B\n- [Two](https://example.org/2)\n")))
                .containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"How it works", "Rules", "House rules", "Logistics", "Welcome!", "Schedule", "When & where"})
    void howAGroupWorksIsNoUnitUnlessThereIsSomethingToStudyFrom(String heading) {
        String markdown = "# T\n## %s\n- Be kind\n## A\n- One\n".formatted(heading);

        assertThat(titles(roadmap(markdown))).containsExactly("A");
        assertThat(notes(markdown, Kind.PASSED_OVER))
                .containsExactly(
                        "the heading “%s”: it describes how the group works; if it’s something to study, add a link"
                                .formatted(heading));
        assertThat(titles(roadmap(markdown.replace("Be kind", "[Be kind](https://example.org/kind)"))))
                .hasSize(2);
    }

    @Test
    void headingBelowASubjectMaySayHowItWorks() {
        assertThat(titles(roadmap("# T\n## HTTP\n### How it works\n- Methods\n### Headers\n- Names\n")))
                .containsExactly("How it works", "Headers");
    }

    @Test
    void weekWithoutAMeetingAndHeadingOverNothingAreNoUnits() {
        assertThat(titles(roadmap(CLUB)))
                .containsExactly("week 1 - green", "week 3 - black", "Clay", "Iron", "Extra stuff / misc links");
        assertThat(notes(CLUB, Kind.PASSED_OVER))
                .contains(
                        "the heading “week 2 - NO MEETING (holiday)”: it’s a week off",
                        "the heading “week 4”: it’s empty");
    }

    @Test
    void outlineOfHeadingsAloneKeepsThem() {
        assertThat(titles(roadmap("# T\n## A\n### One\n### Two\n## B\n### Three\n- Try it\n")))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void weekOffKeepsItsPlaceAmongTheWeeksOfAGroup() {
        Imported imported = roadmap(
                "---\nstart: 2027-01-11\n---\n# T\n## Week 1\n### A\n- One\n## Week 2: break\n## Week 3\n### B\n- Two\n");

        assertThat(imported.roadmap().cohort().orElseThrow().weeks())
                .extracting(week -> week.units().size())
                .containsExactly(1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pots (choose one of these)",
                "Pots (pick one)",
                "Pots: choose one",
                "Pots - pick one of the following:"
            })
    void headingMayAskToChoose(String heading) {
        String markdown = "# T\n## A\n### One\n- x\n## %s\n### Clay\n- a\n### Iron\n- b\n".formatted(heading);
        Imported imported = roadmap(markdown);

        assertThat(unit(imported, "Clay").oneOf().map(Unit.OneOf::group))
                .isPresent()
                .isEqualTo(unit(imported, "Iron").oneOf().map(Unit.OneOf::group));
        assertThat(imported.roadmap().phases().get(1).title()).isEqualTo("Pots");
        assertThat(notes(markdown, Kind.DECIDED)).singleElement().asString().contains("is a choice: 1 is enough");
    }

    @Test
    void choiceAmongHeadingsThatAreNoUnitsIsReported() {
        assertThat(notes(
                        "---\nunits: items\n---\n# T\n## Pots (pick one)\n### Clay\n- a\n### Iron\n- b\n",
                        Kind.DECIDED))
                .containsExactly("“Pots (pick one)” asks to choose among headings that aren’t units, so all of it is"
                        + " required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Extra stuff / misc links", "Misc", "Further reading", "Bonus", "Stretch goals", "Optional"})
    void extrasAreOptionalAndTheReportSaysSo(String heading) {
        String markdown = "# T\n## A\n- One\n## %s\n- Two\n".formatted(heading);

        assertThat(unit(roadmap(markdown), heading).requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(notes(markdown, Kind.DECIDED))
                .containsExactly("“%s” and everything below it is optional".formatted(heading));
    }

    @Test
    void subjectThatBeginsLikeAnExtraIsRequired() {
        assertThat(unit(roadmap("# T\n## A\n- One\n## Extra trees\n- Two\n"), "Extra trees")
                        .requirement())
                .isEqualTo(Requirement.REQUIRED);
    }
}
