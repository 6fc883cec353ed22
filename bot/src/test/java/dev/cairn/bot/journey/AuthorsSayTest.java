package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what a learner sees of all that an author may say of units in JSON. */
class AuthorsSayTest {
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    private static final String NEEDS = """
            {"roadmap":{"id":"needs","title":"Needs","phases":[{"id":"p","title":"P","sections":[
              {"id":"ground","title":"Groundwork","units":[{"id":"n-soil","title":"Soil"},
                {"id":"n-water","title":"Water","topics":["n-watering"]}]},
              {"id":"more","title":"More","units":[
                {"id":"n-tree","title":"Tree","prerequisites":[{"anyOf":[{"section":"ground"}]}]},
                {"id":"n-fern","title":"Fern","prerequisites":[{"anyOf":[{"topic":"n-watering"}]},
                  {"anyOf":[{"words":"a shady corner"}],"note":"Direct sun burns it."}]}]}]}]},
             "topics":[{"id":"n-watering","name":"Watering"}]}""";

    private static final String EITHER = """
            {"roadmap":{"id":"either","title":"Either","phases":[{"id":"p","title":"P","sections":[{"units":[
              {"id":"e-whole","title":"The Whole Course","oneOf":{"group":"g","suits":"people with time","option":"one"}},
              {"id":"e-half","title":"First Half","oneOf":{"group":"g","option":"two"}},
              {"id":"e-rest","title":"Second Half","oneOf":{"group":"g","option":"two"}},
              {"id":"e-end","title":"The End","prerequisites":[{"anyOf":[{"unit":"e-whole"},{"unit":"e-rest"}]}]}]}]}]}}""";

    private static final String LINKS = """
            {"roadmap":{"id":"links","title":"Links","phases":[{"id":"p","title":"P","sections":[{"units":[
              {"id":"l-one","title":"Only Unit","resources":[{"title":"Course Site","url":"https://example.org/site",
                "links":[{"role":"chat","url":"https://example.org/chat"},
                  {"role":"exercise","url":"https://example.org/exercise"},
                  {"role":"solution","url":"https://example.org/solution"}]},
                {"title":"Second Site","url":"https://example.org/second","purpose":"core",
                 "links":[{"role":"quiz","url":"https://example.org/quiz"},
                  {"role":"dataset","url":"https://example.org/dataset"}]}]}]}]}],
              "collections":[{"title":"Cheat sheets","kind":"cheat-sheets",
                "entries":[{"title":"Big Sheet","url":"https://example.org/sheet"}]}]}}""";

    private static final String BESIDE = """
            {"roadmap":{"id":"beside","title":"Beside","alongside":true,
              "entryRequirements":["You have an hour a day","A laptop"],"phases":[{"id":"p","title":"P","sections":[{"units":[
              {"id":"b-first","title":"First"},
              {"id":"b-extra","title":"Extra","requirement":"recommended","prerequisites":[{"anyOf":[{"unit":"b-first"}]}]},
              {"id":"b-late","title":"Late","requirement":"recommended","alongside":false},
              {"id":"b-second","title":"Second"}]}]}]}}""";

    @BeforeAll
    static void begin() throws Exception {
        OWN.with("needs.json", NEEDS);
        OWN.with("either.json", EITHER);
        OWN.with("links.json", LINKS);
        OWN.with("beside.json", BESIDE);
        CAIRN.restart();
    }

    private static Learner following(String roadmap) {
        Learner learner = CAIRN.newcomer("Ada");
        learner.uses("roadmap follow", Map.of("roadmap", roadmap));
        return learner;
    }

    @Test
    void sectionATopicAndWordsCanBePrerequisites() {
        Learner ada = following("needs");

        assertThat(ada.uses("next").text()).contains("### Soil");
        ada.uses("skip", Map.of("unit", "n-soil", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Water");
        ada.uses("skip", Map.of("unit", "n-water", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Tree");
        ada.uses("skip", Map.of("unit", "n-tree", "why", "known"));
        String fern = ada.uses("next").text();
        assertThat(fern).contains("### Fern", "**Helps to know first:** a shady corner", "Direct sun burns it.");
    }

    @Test
    void oneUnitOrSeveralTogetherCanBeEnough() {
        Learner ada = following("either");

        String choice = ada.uses("next").text();
        assertThat(choice)
                .contains(
                        "### The Whole Course or First Half and Second Half?",
                        "- **The Whole Course**: for people with time, about 3 h",
                        "- **First Half and Second Half**: about 6 h");
        ada.uses("skip", Map.of("unit", "e-half", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Second Half");
        ada.uses("skip", Map.of("unit", "e-rest", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### The End");
    }

    @Test
    void linksOfEveryRoleCanBeOpened() {
        String card = following("links").uses("next").text();

        assertThat(card)
                .contains(
                        "[Course Site](<https://example.org/site>)",
                        "[Chat](<https://example.org/chat>)",
                        "[Exercises](<https://example.org/exercise>)",
                        "[Solutions](<https://example.org/solution>)",
                        "[Quiz](<https://example.org/quiz>)",
                        "[Dataset](<https://example.org/dataset>)");
    }

    @Test
    void severalThingsARoadmapAsksForAreALineEach() {
        assertThat(CAIRN.newcomer("Grace")
                        .uses("roadmap follow", Map.of("roadmap", "beside"))
                        .text())
                .contains("**Before you begin**\n- You have an hour a day\n- A laptop");
    }

    @Test
    void collectionOfAnyKindIsFound() {
        assertThat(CAIRN.newcomer("Alan")
                        .uses("find", Map.of("query", "Cheat sheets"))
                        .text())
                .contains("**Cheat sheets** · list on Links");
    }

    @Test
    void recommendedUnitComesBesideTheRequiredAsSoonAsItIsUnlocked() {
        Learner ada = following("beside");

        assertThat(ada.uses("next").text()).contains("### First");
        ada.uses("skip", Map.of("unit", "b-first", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Extra");
        ada.uses("skip", Map.of("unit", "b-extra", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Second");
        ada.uses("skip", Map.of("unit", "b-second", "why", "known"));
        assertThat(ada.uses("next").text()).contains("### Late");
    }
}
