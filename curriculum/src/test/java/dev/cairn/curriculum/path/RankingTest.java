package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Pathfinder pathfinder = new RoadmapFixture()
            .phase(
                    "a",
                    unit("a1"),
                    unit("a2").is(Requirement.OPTIONAL),
                    unit("a3").is(Requirement.RECOMMENDED))
            .phase("b", unit("b1").advises("a1"), unit("b2"))
            .phase("c", unit("c1"), unit("c2").needs("c1"))
            .track("late", "c", Track.Weight.FIRST)
            .track("spare", "a", Track.Weight.SKIPPABLE)
            .track("light", "a", Track.Weight.LIGHTER)
            .pathfinder();

    @Test
    void theOrderIsRequirementThenAdviceThenPhaseThenDocument() {
        assertThat(ranked(Optional.empty(), ReportedStanding.NOTHING))
                .containsExactly("a1", "b2", "c1", "b1", "a3", "a2");
    }

    @Test
    void theLatestStartedUnitComesFirst() {
        ReportedStanding standing = ReportedStanding.NOTHING
                .with(id("a3"), UnitState.STARTED)
                .with(id("c1"), UnitState.STARTED)
                .with(id("b2"), UnitState.STARTED);

        assertThat(ranked(Optional.empty(), standing)).startsWith("b2", "c1", "a3", "a1");
        assertThat(ranked(Optional.empty(), standing.with(id("c1"), UnitState.STARTED)))
                .startsWith("c1", "b2");
    }

    @Test
    void tracksMovePhases() {
        assertThat(ranked(Optional.of("late"), ReportedStanding.NOTHING)).startsWith("c1", "a1");
        assertThat(ranked(Optional.of("spare"), ReportedStanding.NOTHING))
                .containsExactly("b2", "c1", "b1", "a1", "a2", "a3");
        assertThat(ranked(Optional.of("light"), ReportedStanding.NOTHING)).startsWith("b2", "c1", "a1");
    }

    @Test
    void anUnknownTrackCountsAsNone() {
        assertThat(ranked(Optional.of("forgotten"), ReportedStanding.NOTHING))
                .isEqualTo(ranked(Optional.empty(), ReportedStanding.NOTHING));
    }

    @Test
    void unitsSetAsideComeLastEvenIfStarted() {
        ReportedStanding standing =
                ReportedStanding.NOTHING.with(id("a1"), UnitState.STARTED).withSetAside(id("a1"));

        assertThat(ranked(Optional.empty(), standing)).startsWith("b2").endsWith("a1");
    }

    @Test
    void lockedAndSettledUnitsAreLeftOut() {
        ReportedStanding standing =
                ReportedStanding.NOTHING.with(id("a1"), UnitState.DONE).with(id("a3"), UnitState.NOT_FOR_ME);

        assertThat(ranked(Optional.empty(), standing)).containsExactly("b1", "b2", "c1", "a2");
    }

    @Test
    void optionalUnitThatARequiredOneNeedsCountsAsRequired() {
        Pathfinder needing = new RoadmapFixture()
                .phase("p", unit("a"), unit("b").needs("z"))
                .phase(
                        "q",
                        unit("y").is(Requirement.OPTIONAL),
                        unit("z").is(Requirement.OPTIONAL).hours(7))
                .pathfinder();
        TrackChoice choice = TrackChoice.of(RoadmapFixture.ID);
        Standing begun = needing.standing(ReportedStanding.NOTHING.with(id("a"), UnitState.DONE));

        assertThat(names(needing.ranked(choice, begun))).containsExactly("z", "y");
        assertThat(needing.progress(choice, begun).overall().required().leftHours())
                .isEqualTo(8);
        assertThat(needing.isComplete(choice, begun)).isFalse();
    }

    @Test
    void ofSeveralWaysToMeetANeedOnlyOneCounts() {
        Pathfinder needing = new RoadmapFixture()
                .phase(
                        "p",
                        unit("x").is(Requirement.OPTIONAL).hours(5),
                        unit("y").is(Requirement.OPTIONAL).hours(7),
                        unit("b").needs("x", "y"))
                .pathfinder();
        TrackChoice choice = TrackChoice.of(RoadmapFixture.ID);

        assertThat(requiredHours(needing, choice, ReportedStanding.NOTHING)).isEqualTo(6);
        assertThat(requiredHours(needing, choice, ReportedStanding.NOTHING.with(id("y"), UnitState.STARTED)))
                .isEqualTo(8);
        assertThat(requiredHours(needing, choice, ReportedStanding.NOTHING.with(id("y"), UnitState.DONE)))
                .isEqualTo(8);
    }

    private static double requiredHours(Pathfinder pathfinder, TrackChoice choice, ReportedStanding standing) {
        return pathfinder
                .progress(choice, pathfinder.standing(standing))
                .overall()
                .required()
                .totalHours();
    }

    @Test
    void phaseThatATrackPutsFirstIgnoresAdviceTowardsLaterPhasesOfOthers() {
        Pathfinder tracks = new RoadmapFixture()
                .phase("base", unit("base1"))
                .phase("own", unit("own1").advises("base1"))
                .phase("other", unit("other1"))
                .phase("last", unit("last1").advises("other1"), unit("last2").advises("last1"))
                .track("t", Map.of("own", Track.Weight.FIRST, "last", Track.Weight.FIRST))
                .pathfinder();
        TrackChoice choice = TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId("t"));

        assertThat(names(tracks.ranked(choice, Standing.NOTHING)))
                .containsExactly("last1", "base1", "other1", "own1", "last2");
    }

    @Test
    void secondOfTwoAlternativesStaysOpenOnlyIfTheirGroupSaysSo() {
        Pathfinder groups = new RoadmapFixture()
                .phase(
                        "p",
                        unit("a").oneOf("closed"),
                        unit("b").oneOf("closed"),
                        unit("c").oneOrMoreOf("open"),
                        unit("d").oneOrMoreOf("open"),
                        unit("e"))
                .pathfinder();
        TrackChoice choice = TrackChoice.of(RoadmapFixture.ID);
        ReportedStanding done =
                ReportedStanding.NOTHING.with(id("a"), UnitState.DONE).with(id("c"), UnitState.DONE);

        assertThat(names(groups.ranked(choice, groups.standing(done)))).containsExactly("e", "d");
        assertThat(names(groups.ranked(choice, groups.standing(done.with(id("d"), UnitState.STARTED)))))
                .containsExactly("d", "e");
        assertThat(requiredHours(groups, choice, done.with(id("d"), UnitState.DONE)))
                .isEqualTo(3);
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }

    private List<String> ranked(Optional<String> track, ReportedStanding standing) {
        TrackChoice route = new TrackChoice(RoadmapFixture.ID, track.map(RoadmapFixture::trackId));
        return names(pathfinder.ranked(route, pathfinder.standing(standing)));
    }
}
