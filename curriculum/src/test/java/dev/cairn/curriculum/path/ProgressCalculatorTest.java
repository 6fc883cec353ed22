package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.phaseId;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressCalculatorTest {
    private static final TrackChoice ROUTE = TrackChoice.of(RoadmapFixture.ID);

    private final Pathfinder pathfinder = new RoadmapFixture()
            .phase("a", unit("a1").hours(10).steps(5), unit("a2").hours(30))
            .phase("b", unit("b1").hours(4).oneOf("g"), unit("b2").hours(2).oneOf("g"))
            .phase("c", unit("c1").hours(8).is(Requirement.OPTIONAL).steps(2))
            .track("short", "b", Track.Weight.SKIPPABLE)
            .track("other", "a", Track.Weight.SKIPPABLE)
            .pathfinder();

    @Test
    void progressIsZeroBeforeAnythingIsStarted() {
        assertThat(progress(ReportedStanding.NOTHING).overall())
                .isEqualTo(new Totals(new Amount(0, 44, 0, 0, 3), new Amount(0, 8, 0, 0, 1), 0));
        assertThat(phase(ReportedStanding.NOTHING, "c").required().fraction()).isEmpty();
    }

    @Test
    void unitsWeighByHoursAndTickedStepsCountInPart() {
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(id("a2"), UnitState.DONE)
                .withTicked(step("a1", 1))
                .withTicked(step("a1", 3));

        assertThat(asked(standing, "a").doneHours()).isCloseTo(34, within(1e-9));
        assertThat(asked(standing, "a").fraction().orElseThrow()).isCloseTo(0.85, within(1e-9));
        assertThat(asked(standing, "a").leftHours()).isCloseTo(6, within(1e-9));
    }

    @Test
    void loggedTimeCountsUpToTheHoursOfWhatIsNotTicked() {
        ReportedStanding ticked = ReportedStanding.NOTHING.withTicked(step("a1", 2));

        assertThat(asked(ticked.withStudied(id("a1"), Duration.ofHours(3)), "a").doneHours())
                .isCloseTo(5, within(1e-9));
        assertThat(asked(ticked.withStudied(id("a2"), Duration.ofHours(3)), "a").doneHours())
                .isCloseTo(5, within(1e-9));
        assertThat(asked(ReportedStanding.NOTHING.withStudied(id("a1"), Duration.ofMinutes(1)), "a")
                        .startedUnits())
                .isEqualTo(1);
    }

    @Test
    void anUnfinishedUnitCountsNinetyFivePercentAtMost() {
        assertThat(asked(ReportedStanding.NOTHING.withStudied(id("a1"), Duration.ofHours(300)), "a")
                        .doneHours())
                .isCloseTo(9.5, within(1e-9));
        assertThat(asked(ReportedStanding.NOTHING.withStudied(id("a2"), Duration.ofHours(300)), "a")
                        .doneHours())
                .isCloseTo(28.5, within(1e-9));
    }

    @Test
    void timeOfASkippedUnitIsNotCounted() {
        assertThat(phase(
                                ReportedStanding.NOTHING
                                        .withStudied(id("a1"), Duration.ofHours(3))
                                        .with(id("a1"), UnitState.NOT_FOR_ME),
                                "a")
                        .required()
                        .doneHours())
                .isZero();
    }

    @Test
    void unitsAreDoneStartedOrNotYetBegun() {
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(id("a2"), UnitState.DONE)
                .with(id("b1"), UnitState.STARTED)
                .withTicked(step("a1", 1));
        Amount overall = progress(standing).overall().required();

        assertThat(overall.doneUnits()).isEqualTo(1);
        assertThat(overall.startedUnits()).isEqualTo(2);
        assertThat(overall.leftUnits()).isEqualTo(2);
    }

    @Test
    void doneUnitCountsWholeWhateverIsTicked() {
        assertThat(asked(ReportedStanding.NOTHING.with(id("a1"), UnitState.DONE), "a")
                        .doneHours())
                .isEqualTo(10);
    }

    @Test
    void skippedUnitsAreNotCounted() {
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(id("a1"), UnitState.KNOWN)
                .with(id("a2"), UnitState.NOT_FOR_ME)
                .withTicked(step("a1", 1));

        assertThat(phase(standing, "a")).isEqualTo(new Totals(Amount.NONE, Amount.NONE, 2));
    }

    @Test
    void oneUnitOfEachGroupOfAlternativesCounts() {
        assertThat(phaseB(ReportedStanding.NOTHING)).isEqualTo(asked(new Amount(0, 4, 0, 0, 1), 0));
        assertThat(phaseB(ReportedStanding.NOTHING.with(id("b2"), UnitState.STARTED)))
                .isEqualTo(asked(new Amount(0, 2, 0, 1, 1), 0));
        assertThat(phaseB(ReportedStanding.NOTHING.with(id("b2"), UnitState.DONE)))
                .isEqualTo(asked(new Amount(2, 2, 1, 0, 1), 0));
        assertThat(phaseB(ReportedStanding.NOTHING.with(id("b1"), UnitState.NOT_FOR_ME)))
                .isEqualTo(asked(new Amount(0, 2, 0, 0, 1), 1));
        assertThat(phaseB(ReportedStanding.NOTHING.with(id("b1"), UnitState.KNOWN)))
                .isEqualTo(asked(Amount.NONE, 1));
    }

    @Test
    void optionalUnitsAreCountedSeparately() {
        ReportedStanding half = ReportedStanding.NOTHING.withTicked(step("c1", 1));

        assertThat(phase(half, "c")).isEqualTo(new Totals(Amount.NONE, new Amount(4, 8, 0, 1, 1), 0));
        assertThat(phase(half.with(id("c1"), UnitState.DONE), "c"))
                .isEqualTo(new Totals(Amount.NONE, new Amount(8, 8, 1, 0, 1), 0));
        assertThat(progress(half).overall().required()).isEqualTo(new Amount(0, 44, 0, 0, 3));
    }

    @Test
    void aPhaseTheTrackMaySkipIsCountedSeparately() {
        Progress shorter = pathfinder.progress(
                TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId("short")), Standing.NOTHING);

        assertThat(shorter.overall().required().totalHours()).isEqualTo(40);
        assertThat(shorter.phase(phaseId("b"))).isEqualTo(new Totals(Amount.NONE, new Amount(0, 4, 0, 0, 1), 0));
    }

    @Test
    void roadmapIsCompleteWithoutItsOptionalUnits() {
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(id("a1"), UnitState.DONE)
                .with(id("a2"), UnitState.NOT_FOR_ME)
                .with(id("b2"), UnitState.DONE);
        ReportedStanding unfinished = standing.with(id("b2"), UnitState.STARTED);

        assertThat(pathfinder.isComplete(ROUTE, pathfinder.standing(standing))).isTrue();
        assertThat(pathfinder.isComplete(ROUTE, pathfinder.standing(unfinished)))
                .isFalse();
        assertThat(pathfinder.isComplete(
                        TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId("short")),
                        pathfinder.standing(unfinished)))
                .isTrue();
    }

    private static Totals asked(Amount amount, int skipped) {
        return new Totals(amount, Amount.NONE, skipped);
    }

    private Totals phaseB(ReportedStanding standing) {
        return phase(standing, "b");
    }

    private Amount asked(ReportedStanding standing, String phase) {
        return phase(standing, phase).required();
    }

    private Totals phase(ReportedStanding standing, String name) {
        return progress(standing).phase(phaseId(name));
    }

    private Progress progress(ReportedStanding standing) {
        return pathfinder.progress(ROUTE, pathfinder.standing(standing));
    }
}
