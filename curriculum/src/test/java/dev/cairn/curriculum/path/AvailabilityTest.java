package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    private final Pathfinder pathfinder = new RoadmapFixture()
            .phase(
                    "a",
                    unit("new").oneOf("lang"),
                    unit("old").oneOf("lang"),
                    unit("extra").is(Requirement.OPTIONAL))
            .phase(
                    "b",
                    unit("x").needs("new"),
                    unit("y").needs("x", "extra"),
                    unit("z").needsPhase("a"))
            .phaseAfter("b", "c", unit("late"))
            .pathfinder();

    @Test
    void unitWithoutPrerequisitesIsOpen() {
        assertThat(availability("new", ReportedStanding.NOTHING))
                .isEqualTo(new Availability.Open(List.of(), List.of()));
    }

    @Test
    void aNeededUnitLocks() {
        assertThat(missing("x", ReportedStanding.NOTHING)).containsExactly("NEW");
        assertThat(availability("x", ReportedStanding.NOTHING.with(id("new"), UnitState.DONE)))
                .isInstanceOf(Availability.Open.class);
    }

    @Test
    void startedIsNotEnoughToUnlock() {
        assertThat(missing("x", ReportedStanding.NOTHING.with(id("new"), UnitState.STARTED)))
                .containsExactly("NEW");
    }

    @Test
    void anyOneOfSeveralUnlocks() {
        assertThat(missing("y", ReportedStanding.NOTHING)).containsExactly("X", "EXTRA");
        assertThat(availability("y", ReportedStanding.NOTHING.with(id("extra"), UnitState.KNOWN)))
                .isInstanceOf(Availability.Open.class);
    }

    @Test
    void phaseIsMetByItsRequiredUnits() {
        assertThat(missing("z", ReportedStanding.NOTHING)).containsExactly("Phase a");
        assertThat(availability("z", ReportedStanding.NOTHING.with(id("old"), UnitState.DONE)))
                .isInstanceOf(Availability.Open.class);
    }

    @Test
    void adviceNeverLocks() {
        assertThat(availability("late", ReportedStanding.NOTHING))
                .isInstanceOfSatisfying(
                        Availability.Open.class,
                        open -> assertThat(open.advised())
                                .flatExtracting(Missing::options)
                                .extracting(Missing.Option::title)
                                .containsExactly("Phase b"));
    }

    @Test
    void alternativeDoneMakesTheOtherNeedless() {
        assertThat(availability("new", ReportedStanding.NOTHING.with(id("old"), UnitState.DONE)))
                .isInstanceOfSatisfying(
                        Availability.Settled.class,
                        settled -> assertThat(settled.instead()).map(Unit::id).hasValue(id("old")));
    }

    @Test
    void anUnwantedAlternativeLeavesTheOtherOpen() {
        assertThat(availability("new", ReportedStanding.NOTHING.with(id("old"), UnitState.NOT_FOR_ME)))
                .isInstanceOf(Availability.Open.class);
    }

    @Test
    void anUnwantedUnitUnlocksWithAWarning() {
        assertThat(availability("x", ReportedStanding.NOTHING.with(id("new"), UnitState.NOT_FOR_ME)))
                .isInstanceOfSatisfying(
                        Availability.Open.class,
                        open -> assertThat(open.waived()).extracting(Unit::id).containsExactly(id("new")));
        assertThat(availability("x", ReportedStanding.NOTHING.with(id("new"), UnitState.KNOWN)))
                .isEqualTo(new Availability.Open(List.of(), List.of()));
    }

    @Test
    void finishingAUnitUnlocksItsDependents() {
        Standing before = Standing.NOTHING;
        Standing after = pathfinder.standing(ReportedStanding.NOTHING.with(id("old"), UnitState.DONE));

        assertThat(pathfinder.newlyUnlocked(RoadmapFixture.ID, before, after))
                .extracting(Unit::id)
                .containsExactly(id("x"), id("z"));
        assertThat(pathfinder.newlyUnlocked(RoadmapFixture.ID, before, before)).isEmpty();
    }

    @Test
    void anUnknownUnitOrRoadmapThrows() {
        assertThatThrownBy(() -> availability("nothing", ReportedStanding.NOTHING))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> pathfinder.isComplete(TrackChoice.of(new RoadmapId("nowhere")), Standing.NOTHING))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Availability availability(String unit, ReportedStanding standing) {
        return pathfinder.availability(RoadmapFixture.ID, id(unit), pathfinder.standing(standing));
    }

    private List<String> missing(String unit, ReportedStanding standing) {
        assertThat(availability(unit, standing)).isInstanceOf(Availability.Locked.class);
        return ((Availability.Locked) availability(unit, standing))
                .missing().stream()
                        .flatMap(missing -> missing.options().stream())
                        .map(Missing.Option::title)
                        .toList();
    }
}
