package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import java.util.List;
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
    void theOrderIsAdviceThenPhaseThenRequirementThenDocument() {
        assertThat(ranked(Optional.empty(), ReportedStanding.NOTHING))
                .containsExactly("a1", "a3", "a2", "b2", "c1", "b1");
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
                .containsExactly("b2", "c1", "a1", "a3", "a2", "b1");
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

        assertThat(ranked(Optional.empty(), standing)).startsWith("a3").endsWith("a1");
    }

    @Test
    void lockedAndSettledUnitsAreLeftOut() {
        ReportedStanding standing =
                ReportedStanding.NOTHING.with(id("a1"), UnitState.DONE).with(id("a3"), UnitState.NOT_FOR_ME);

        assertThat(ranked(Optional.empty(), standing)).containsExactly("a2", "b1", "b2", "c1");
    }

    private List<String> ranked(Optional<String> track, ReportedStanding standing) {
        TrackChoice route = new TrackChoice(RoadmapFixture.ID, track.map(RoadmapFixture::trackId));
        return pathfinder.ranked(route, pathfinder.standing(standing)).stream()
                .map(unit -> unit.id().value())
                .toList();
    }
}
