package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportedStandingTest {
    @Test
    void laterReportReplacesTheEarlierOne() {
        ReportedStanding standing =
                ReportedStanding.NOTHING.with(id("a"), UnitState.DONE).with(id("a"), UnitState.STARTED);

        assertThat(standing.state(id("a"))).contains(UnitState.STARTED);
        assertThat(standing.states()).hasSize(1);
    }

    @Test
    void formerStandingIsLeftAsItWas() {
        ReportedStanding before = ReportedStanding.NOTHING;
        ReportedStanding after =
                before.with(id("a"), UnitState.KNOWN).withTicked(step("a", 1)).withSetAside(id("b"));

        assertThat(before).isEqualTo(new ReportedStanding(Map.of(), Set.of(), Set.of()));
        assertThat(after.state(id("a"))).contains(UnitState.KNOWN);
    }

    @Test
    void unknownIdsAreDropped() {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        UnitId known = id("made-with-ml");
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(known, UnitState.DONE)
                .with(id("gone"), UnitState.DONE)
                .withTicked(new StepId("made-with-ml.testing"))
                .withTicked(new StepId("gone.step"))
                .withSetAside(id("gone"))
                .withStudied(known, Duration.ofHours(2))
                .withStudied(id("gone"), Duration.ofHours(1));

        assertThat(standing.under(curriculum))
                .isEqualTo(new ReportedStanding(
                        Map.of(known, UnitState.DONE),
                        Set.of(new StepId("made-with-ml.testing")),
                        Set.of(),
                        Map.of(known, Duration.ofHours(2))));
    }
}
