package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.CustomRoadmapFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that everything an author may write reaches learners, and that their units come in the order they meant. */
class OwnRoadmapReportTest {
    private static final CustomRoadmapFolder OWN = CustomRoadmapFolder.temporary();

    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn(OWN);

    private static final String MARKS = """
            {"roadmap":{"id":"marks","title":"Marks","phases":[
              {"id":"p","title":"P","sections":[{"id":"s","title":"S","summary":"SUMMARYMARK","units":[
                {"id":"base","title":"Base","note":"NOTEMARK","depth":"overview"},
                {"id":"al-0","title":"Al 0","hours":{"min":4,"max":4},"oneOf":{"group":"g","suits":"SUITSMARK"}},
                {"id":"al-1","title":"Al 1","hours":{"min":4,"max":4},"oneOf":{"group":"g","suits":"anyone"}}]}]},
              {"id":"q","title":"Q","sections":[{"units":[
                {"id":"late","title":"Late","prerequisites":[{"strength":"advised","anyOf":[{"unit":"extra"}],"note":"ADVICEMARK"}]},
                {"id":"extra","title":"Extra","requirement":"optional","hours":{"min":100,"max":100}}]}]}]}}""";

    private static final String OPTIONAL = """
            {"roadmap":{"id":"opt","title":"Opt","phases":[
              {"id":"p","title":"P","sections":[{"units":[{"id":"op-a","title":"Op A"},
                {"id":"op-b","title":"Op B","prerequisites":[{"anyOf":[{"unit":"op-z"}]}]}]}]},
              {"id":"q","title":"Q","sections":[{"units":[{"id":"op-y","title":"Op Y","requirement":"optional"},
                {"id":"op-z","title":"Op Z","requirement":"optional"}]}]}]}}""";

    @BeforeAll
    static void begin() throws Exception {
        OWN.with("marks.json", MARKS);
        OWN.with("opt.json", OPTIONAL);
        CAIRN.restart();
    }

    @Test
    void everyWordOfTheAuthorIsRead() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("roadmap follow", Map.of("roadmap", "marks"));
        String first = grace.uses("next").text();
        grace.uses("skip", Map.of("unit", "base", "why", "known"));
        String choice = grace.uses("next").text();
        grace.uses("done", Map.of("unit", "al-1"));
        String late = grace.uses("next").text();
        String shown = grace.uses("roadmap show", Map.of("roadmap", "marks", "phase", "marks.p"))
                .text();

        assertThat(first).contains("NOTEMARK", "an overview is enough");
        assertThat(choice).contains("SUITSMARK", "Either one is enough");
        assertThat(late).contains("### Late", "ADVICEMARK");
        assertThat(shown)
                .contains("SUMMARYMARK", "SUITSMARK", "*Any one of these is enough:*", "not needed: Al 1 is done");
    }

    @Test
    void hoursAreTheRequiredOnesWithAlternativesOnceAndOptionalOnesBeside() {
        Learner alan = CAIRN.newcomer("Alan");

        assertThat(alan.uses("roadmap show", Map.of("roadmap", "marks")).text()).contains("about 9 h", "100 h");
    }

    @Test
    void optionalUnitThatARequiredOneNeedsComesBeforeOthers() {
        Learner ada = CAIRN.newcomer("Ada");
        ada.uses("roadmap follow", Map.of("roadmap", "opt"));
        ada.uses("done", Map.of("unit", "op-a"));

        assertThat(ada.uses("next").text()).contains("### Op Z");
    }

    @Test
    void doneOffersOpenUnitsThenLockedOnesThenFinishedOnes() {
        Learner linus = CAIRN.newcomer("Linus");
        linus.uses("roadmap follow", Map.of("roadmap", "opt"));
        linus.uses("done", Map.of("unit", "op-a"));
        List<String> offered = linus.offered("done", "unit", "").stream()
                .map(name -> name.replaceAll(".*(Op [ABYZ]).*", "$1"))
                .filter(name -> name.startsWith("Op "))
                .distinct()
                .toList();

        assertThat(offered.indexOf("Op Z")).isLessThan(offered.indexOf("Op B"));
        assertThat(offered.indexOf("Op A")).isIn(-1, offered.size() - 1);
    }
}
