package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what learners see of a roadmap in Markdown, and of what its author may say besides the titles. */
class PlainRoadmapJourneyTest {
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    private static final String BREAD = """
            ---
            id: bread
            ---
            # Bread
            ## Basics
            ### Flour
            - **Wheat**: the strong one
            - Rye

            [All about flour](https://example.org/flour)
            ### Dough
            Prerequisites: Flour, a warm kitchen
            - Knead
            """;

    private static final String TEA = """
            {"roadmap":{"id":"tea","title":"Tea","language":"de","phases":[{"id":"one","title":"One","sections":[{"units":[
              {"id":"leaf","title":"Leaf","prerequisites":[{"anyOf":[{"words":"boiling water"}]}]},
              {"id":"cup","title":"Cup","oneOf":{"group":"g","choose":2}},
              {"id":"pot","title":"Pot","oneOf":{"group":"g","choose":2}},
              {"id":"glass","title":"Glass","oneOf":{"group":"g","choose":2}}]}]}],
              "cohort":{"start":"2020-01-06","weeks":[{"units":["cup"],"until":"2020-01-12"},
                {"title":"Leaves","units":["leaf"],"until":"2090-01-01"},{"units":["pot"]}]}}}""";

    @BeforeAll
    static void begin() throws Exception {
        OWN.with("bread.md", BREAD);
        OWN.with("tea.json", TEA);
        CAIRN.restart();
    }

    @Test
    void roadmapInMarkdownIsFollowedAndKeepsItsIds() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", "bread"));

        assertThat(grace.uses("next").text())
                .contains(
                        "### Flour",
                        "**Today: Wheat**",
                        "The strong one",
                        "[All about flour](<https://example.org/flour>)");
        assertThat(grace.uses("roadmap show").text()).contains("Bread").doesNotContain("**For:**", "Source:");
        grace.uses("skip", Map.of("unit", "bread-flour", "why", "known"));
        assertThat(grace.uses("next").text()).contains("### Dough", "**Helps to know first:** a warm kitchen");
        assertThat(OWN.path().resolve("bread.ids.json")).content().contains("\"bread-flour\"");
    }

    @Test
    void paceInTheFrontMatterIsThePaceOfTheFollowCardAndOfTheForecast() throws Exception {
        OWN.with("rye.md", "---\npace: 4-6 hours a week\n---\n# Rye\n## Basics\n### Sour\n- Feed it\n");
        CAIRN.restart();
        Learner linus = CAIRN.newcomer("Linus");

        assertThat(linus.uses("roadmap follow", Map.of("roadmap", "rye")).text())
                .contains("**Pace:** 4–6 hours a week. Set your own with")
                .doesNotContain("No set pace");
        assertThat(linus.uses("progress").text()).contains("at the roadmap’s 5 h a week");
    }

    @Test
    void linksOfOneTitleAreFoundWithTheUnitsTheyAreIn() throws Exception {
        OWN.with("oats.md", """
                # Oats
                ## Basics
                ### Rolling
                - Roll them
                  - [Kitchen notes](https://example.org/rolling)
                ### Baking
                - Bake them
                  - [Kitchen notes](https://example.org/baking)
                """);
        CAIRN.restart();

        assertThat(CAIRN.newcomer("Grace")
                        .uses("find", "query", "kitchen notes")
                        .text())
                .contains(
                        "[Kitchen notes](<https://example.org/rolling>) · link in Rolling",
                        "[Kitchen notes](<https://example.org/baking>) · link in Baking");
    }

    @Test
    void weekOfASyllabusStandsBeforeTheTitleAndItsRemarksApart() throws Exception {
        OWN.with("stats.md", """
                # Statistics
                | Week | Date | Topic | Reading | Due |
                |---|---|---|---|---|
                | 1 | Jan 12 | Averages | [Chapter 1](https://example.org/1) | Jan 18 |
                | 2 | Jan 19 | No class | | |
                | 3-4 | Jan 26 | Regression | [Chapter 2](https://example.org/2) | |
                """);
        CAIRN.restart();
        Learner ada = CAIRN.newcomer("Ada");
        ada.uses("roadmap follow", Map.of("roadmap", "statistics"));

        assertThat(ada.uses("next").text())
                .contains("### Week 1: Averages", "**Good to know:** Date: Jan 12 · Due: Jan 18");
        ada.finishes("statistics-averages");
        assertThat(ada.uses("next").text()).contains("### Weeks 3-4: Regression");
    }

    @Test
    void nextNamesTheLanguageAndTheWeekOfTheGroup() {
        Learner alan = CAIRN.newcomer("Alan");
        alan.uses("roadmap follow", Map.of("roadmap", "tea"));

        assertThat(alan.uses("next").text())
                .startsWith("-# 📅 Week 2 of 3 · Leaves")
                .contains("### Leaf", " · in German", "**Helps to know first:** boiling water");
        alan.uses("skip", Map.of("unit", "leaf", "why", "known"));
        assertThat(alan.uses("next").text())
                .startsWith("-# 📅 Week 2 of 3 · Leaves · this unit is from week 1")
                .contains("Any 2 of these are enough:");
        assertThat(alan.uses("roadmap show", Map.of("roadmap", "tea", "phase", "tea.one"))
                        .text())
                .contains("*Any 2 of these are enough:*");
    }

    @Test
    void daysOfAChallengeCanBeWeeksOfTheGroup() {
        Learner alan = CAIRN.newcomer("Alan");

        assertThat(alan.choices("challenge create", "end", Map.of("end", "week"))
                        .get(0)
                        .toString())
                .contains("Week 2 · Sun, Jan 1, 2090 · Tea", "2090-01-01");
        assertThat(alan.offered("challenge create", "start", "week 3"))
                .containsExactly("Week 3 · Mon, Jan 2, 2090 · Tea");
    }
}
