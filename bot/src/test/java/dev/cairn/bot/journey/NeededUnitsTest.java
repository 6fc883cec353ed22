package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what learners read of units that are needed, though optional, and of those that are not needed any more. */
class NeededUnitsTest {
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    private static final String GARDEN = """
            {"roadmap":{"id":"garden","title":"Garden","phases":[
              {"id":"beds","title":"Beds","sections":[{"units":[
                {"id":"g-soil","title":"Soil"},
                {"id":"g-roses","title":"Roses","prerequisites":[{"anyOf":[{"unit":"g-pruning"}]}]}]}]},
              {"id":"tools","title":"Tools","sections":[{"units":[
                {"id":"g-mower","title":"Mower","requirement":"optional"},
                {"id":"g-pruning","title":"Pruning","requirement":"optional"}]}]},
              {"id":"water","title":"Water","sections":[{"units":[
                {"id":"g-can","title":"Can","topics":["watering"],"oneOf":{"group":"water"}},
                {"id":"g-hose","title":"Hose","topics":["watering"],"oneOf":{"group":"water"}}]}]}]},
             "topics":[{"id":"watering","name":"Watering"}]}""";

    @BeforeAll
    static void begin() throws Exception {
        OWN.with("garden.json", GARDEN);
        CAIRN.restart();
    }

    @Test
    void optionalUnitThatARequiredOneNeedsComesNextAndSaysWhatItIsFor() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", "garden"));
        grace.finishes("g-soil");

        assertThat(grace.uses("next").text()).contains("### Pruning", "**Why this one:** Finishing it unlocks Roses.");
    }

    @Test
    void topicMarksAlternativesThatAreNotNeededAnyMore() {
        Learner linus = CAIRN.newcomer("Linus");
        linus.uses("roadmap follow", Map.of("roadmap", "garden"));
        linus.finishes("g-hose");

        assertThat(linus.uses("topic", "name", "Watering").text()).contains("– Can", "✓ Hose");
    }

    @Test
    void hoursOfUnitsAddUpToThoseOfTheirPhase() {
        Learner alan = CAIRN.newcomer("Alan");

        assertThat(alan.uses("roadmap show", Map.of("roadmap", "garden", "phase", "garden.beds"))
                        .text())
                .contains("-# about 6 h", "○ Soil · about 3 h\n", "🔒 Roses · about 3 h\n");
    }
}
