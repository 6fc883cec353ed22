package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Alternatives of which several are enough, or that take several units; and units beside the required ones. */
class ChooseSomeTest {
    private static final TrackChoice CHOICE = TrackChoice.of(RoadmapFixture.ID);

    @Test
    void twoOfThreeAreAskedForAndTheThirdIsNotNeededThen() {
        Pathfinder paths = new RoadmapFixture()
                .phase(
                        "only",
                        unit("a").hours(10).partOf("g", 2, "one"),
                        unit("b").hours(10).partOf("g", 2, "two"),
                        unit("c").hours(10).partOf("g", 2, "three"))
                .pathfinder();

        assertThat(paths.hours(CHOICE).overall().required()).isEqualTo(20);
        assertThat(choice(paths, having())).containsExactly("a", "b", "c");
        assertThat(choice(paths, having("b"))).containsExactly("a", "c");
        assertThat(paths.isComplete(CHOICE, having("b"))).isFalse();
        assertThat(paths.isComplete(CHOICE, having("b", "c"))).isTrue();
        assertThat(paths.next(CHOICE, having("b", "c"), Duration.ofHours(1))).isEmpty();
    }

    @Test
    void oneCourseOrThreeSmallOnesAreAlternatives() {
        Pathfinder paths = new RoadmapFixture()
                .phase(
                        "only",
                        unit("whole").hours(9).partOf("g", 1, "whole"),
                        unit("s1").hours(2).partOf("g", 1, "small"),
                        unit("s2").hours(2).partOf("g", 1, "small"),
                        unit("last").needs("whole"))
                .pathfinder();

        assertThat(choice(paths, having())).containsExactly("whole", "s1");
        assertThat(paths.availability(RoadmapFixture.ID, id("last"), having("s1")))
                .isInstanceOf(Availability.Locked.class);
        assertThat(paths.availability(RoadmapFixture.ID, id("last"), having("s1", "s2")))
                .isInstanceOf(Availability.Open.class);
        assertThat(paths.availability(RoadmapFixture.ID, id("whole"), having("s1", "s2")))
                .isInstanceOf(Availability.Settled.class);
        assertThat(paths.availability(RoadmapFixture.ID, id("s2"), having("s1")))
                .isInstanceOf(Availability.Open.class);
        assertThat(paths.isComplete(CHOICE, having("whole", "last"))).isTrue();
    }

    @Test
    void alternativeThatIsBegunComesBeforeTheOthersUntilItsRestIsSetAside() {
        Pathfinder paths = new RoadmapFixture()
                .phase(
                        "only",
                        unit("whole").hours(9).partOf("g", 1, "whole"),
                        unit("s1").hours(2).partOf("g", 1, "small"),
                        unit("s2").hours(2).needs("extra").partOf("g", 1, "small"),
                        unit("extra").hours(1).is(Requirement.OPTIONAL))
                .pathfinder();
        ReportedStanding begun = ReportedStanding.NOTHING.with(id("s1"), UnitState.KNOWN);

        assertThat(ranked(paths, begun)).containsExactly("extra", "whole");
        assertThat(ranked(paths, begun.with(id("extra"), UnitState.DONE))).containsExactly("s2", "whole");
        assertThat(ranked(paths, begun.with(id("extra"), UnitState.DONE).withSetAside(id("s2"))))
                .containsExactly("whole", "s2");
        assertThat(paths.progress(CHOICE, paths.standing(begun))
                        .overall()
                        .required()
                        .leftHours())
                .isEqualTo(3);
    }

    private static List<String> ranked(Pathfinder paths, ReportedStanding standing) {
        return paths.ranked(CHOICE, paths.standing(standing)).stream()
                .map(unit -> unit.id().value())
                .toList();
    }

    @Test
    void recommendedUnitComesAsSoonAsItIsUnlockedIfItsAuthorWantsIt() {
        Pathfinder paths = new RoadmapFixture()
                .phase(
                        "only",
                        unit("idea"),
                        unit("exercise")
                                .is(Requirement.RECOMMENDED)
                                .needs("idea")
                                .alongside(),
                        unit("later"),
                        unit("extra").is(Requirement.RECOMMENDED))
                .pathfinder();

        assertThat(paths.ranked(CHOICE, having("idea")))
                .extracting(unit -> unit.id().value())
                .containsExactly("exercise", "later", "extra");
        assertThat(paths.isComplete(CHOICE, having("idea", "later"))).isTrue();
    }

    @Test
    void sectionIsMetByItsRequiredUnitsAndWordsNeverLock() {
        Pathfinder paths = new RoadmapFixture()
                .phase("first", unit("a"), unit("b").is(Requirement.OPTIONAL))
                .phase("second", unit("c").needsSection("first", "all").needsWords("patience"))
                .pathfinder();

        assertThat(paths.availability(RoadmapFixture.ID, id("c"), having())).isInstanceOf(Availability.Locked.class);
        assertThat(paths.availability(RoadmapFixture.ID, id("c"), having("a"))).isInstanceOf(Availability.Open.class);
    }

    private static List<String> choice(Pathfinder paths, Standing standing) {
        return paths.next(CHOICE, standing, Duration.ofHours(1)).orElseThrow().choice().stream()
                .map(Alternative::unit)
                .map(Unit::id)
                .map(Object::toString)
                .toList();
    }

    private static Standing having(String... units) {
        ReportedStanding reported = new ReportedStanding(Map.of(), Set.of(), Set.of());
        for (String unit : units) {
            reported = reported.with(id(unit), UnitState.DONE);
        }
        return new Standing(reported, Map.of());
    }
}
