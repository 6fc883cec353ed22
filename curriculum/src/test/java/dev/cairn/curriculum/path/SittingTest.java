package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final TrackChoice ROUTE = TrackChoice.of(RoadmapFixture.ID);

    @Test
    void longStepIsCutIntoSittings() {
        Proposal proposal = next(unit("long").hours(40).steps(4), ReportedStanding.NOTHING, 45);

        assertThat(proposal.step()).map(step -> step.id()).hasValue(step("long", 1));
        assertThat(proposal.sitting()).hasValueSatisfying(sitting -> {
            assertThat(sitting.estimate()).isEqualTo(Duration.ofHours(10));
            assertThat(sitting.count()).isEqualTo(14);
            assertThat(sitting.fits()).isFalse();
        });
    }

    @Test
    void theFirstUntickedStepIsProposed() {
        Proposal proposal = next(
                unit("long").hours(4).steps(4),
                ReportedStanding.NOTHING.withTicked(step("long", 1)).withTicked(step("long", 3)),
                60);

        assertThat(proposal.step()).map(step -> step.id()).hasValue(step("long", 2));
        assertThat(proposal.sitting()).hasValueSatisfying(sitting -> {
            assertThat(sitting.fits()).isTrue();
            assertThat(sitting.count()).isEqualTo(1);
        });
    }

    @Test
    void loggedTimeMovesTheSittingOn() {
        UnitFixture unit = unit("long").hours(10).steps(1);
        assertThat(sitting(unit, studied("long", 0), 150).number()).isEqualTo(1);
        assertThat(sitting(unit, studied("long", 45), 150).number())
                .as("a shorter evening than planned, four still to come")
                .isEqualTo(1);
        assertThat(sitting(unit, studied("long", 150), 150).number()).isEqualTo(2);
        assertThat(sitting(unit, studied("long", 300), 150).number()).isEqualTo(3);
        assertThat(sitting(unit, studied("long", 590), 150).number()).isEqualTo(4);
        assertThat(sitting(unit, studied("long", 590), 150).now()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aStepWhoseHoursAreFullGivesWayToTheNext() {
        UnitFixture unit = unit("long").hours(4).steps(4);
        Sitting second = sitting(unit, studied("long", 80), 45);

        assertThat(second.step()).map(step -> step.id()).hasValue(step("long", 2));
        assertThat(second.studied()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void tickedStepsTakeNoneOfTheTime() {
        UnitFixture unit = unit("long").hours(4).steps(4);
        Sitting second = sitting(unit, studied("long", 20).withTicked(step("long", 1)), 45);

        assertThat(second.step()).map(step -> step.id()).hasValue(step("long", 2));
        assertThat(second.studied()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void theLastStepIsProposedOnceEveryHourIsFull() {
        Sitting last = sitting(unit("long").hours(4).steps(4), studied("long", 1_000), 45);

        assertThat(last.step()).map(step -> step.id()).hasValue(step("long", 4));
        assertThat(last.isFull()).isTrue();
        assertThat(last.now()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void aUnitWithoutStepsIsCutIntoSittingsOfItsHours() {
        Sitting third = sitting(unit("plain").hours(10), studied("plain", 310), 150);

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.count()).isEqualTo(4);
        assertThat(third.left()).isEqualTo(Duration.ofMinutes(290));
    }

    private static ReportedStanding studied(String unit, int minutes) {
        return ReportedStanding.NOTHING.withStudied(RoadmapFixture.id(unit), Duration.ofMinutes(minutes));
    }

    private static Sitting sitting(UnitFixture unit, ReportedStanding standing, int minutes) {
        return next(unit, standing, minutes).sitting().orElseThrow();
    }

    @Test
    void aUnitWithoutStepsIsProposedWhole() {
        Proposal proposal = next(unit("plain").hours(2), ReportedStanding.NOTHING, 50);

        assertThat(proposal.step()).isEmpty();
        assertThat(proposal.sitting()).map(Sitting::count).hasValue(3);
    }

    @Test
    void noSittingIsLeftOnceEveryStepIsTicked() {
        Proposal proposal = next(unit("long").steps(1), ReportedStanding.NOTHING.withTicked(step("long", 1)), 30);

        assertThat(proposal.sitting()).isEmpty();
    }

    @Test
    void aSittingOfZeroLengthIsRefused() {
        assertThatThrownBy(() -> next(unit("plain"), ReportedStanding.NOTHING, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Proposal next(UnitFixture unit, ReportedStanding standing, int minutes) {
        Pathfinder pathfinder = new RoadmapFixture().phase("a", unit).pathfinder();
        return pathfinder
                .next(ROUTE, pathfinder.standing(standing), Duration.ofMinutes(minutes))
                .orElseThrow();
    }
}
