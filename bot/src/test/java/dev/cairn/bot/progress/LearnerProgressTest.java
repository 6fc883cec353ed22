package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.CURRICULUM;
import static dev.cairn.bot.progress.ProgressFixture.HARBOUR;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.ids;
import static dev.cairn.bot.progress.ProgressFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerProgressTest {

    @Test
    void standingHasTheLatestReportLast() {
        LearnerProgress progress = LearnerProgress.NONE
                .with(MEADOW.id(), UnitMark.done(NOON.plusSeconds(9), TODAY))
                .with(HARBOUR.id(), UnitMark.of(UnitState.KNOWN, NOON))
                .with(RIDGE.id(), UnitMark.of(UnitState.STARTED, NOON.plusSeconds(5)))
                .withSteps(Map.of(step(RIDGE, 1), new StepTick(NOON, TODAY)));

        var standing = progress.reported(CURRICULUM, NOON);

        assertThat(standing.states().keySet()).containsExactly(HARBOUR.id(), RIDGE.id(), MEADOW.id());
        assertThat(standing.state(MEADOW.id())).contains(UnitState.DONE);
        assertThat(standing.ticked()).containsExactly(step(RIDGE, 1));
    }

    @Test
    void unitSetAsideComesBackAtItsTime() {
        LearnerProgress progress = LearnerProgress.NONE.withSetAside(MEADOW.id(), NOON);

        assertThat(progress.reported(CURRICULUM, NOON.minusMillis(1)).setAside())
                .isEqualTo(ids(MEADOW));
        assertThat(progress.reported(CURRICULUM, NOON).setAside()).isEmpty();
    }

    @Test
    void unitDoneUnderOneOfTwoIdsIsDone() {
        LearnerProgress progress = LearnerProgress.NONE
                .with(new UnitId("old-ridge"), UnitMark.done(NOON, TODAY))
                .with(RIDGE.id(), UnitMark.of(UnitState.STARTED, NOON.plus(Duration.ofDays(1))));

        assertThat(progress.under(CURRICULUM).units())
                .containsExactly(Map.entry(RIDGE.id(), UnitMark.done(NOON, TODAY)));
        assertThat(progress.under(CURRICULUM).reported(CURRICULUM, NOON).state(RIDGE.id()))
                .contains(UnitState.DONE);
    }
}
