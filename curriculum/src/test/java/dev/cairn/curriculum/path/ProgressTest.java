package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.phaseId;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.path.Progress.Tally;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Pathfinder pathfinder = new RoadmapFixture()
            .phase("a", unit("a1").hours(10).steps(5), unit("a2").hours(30))
            .phase("b", unit("b1").hours(4).oneOf("g"), unit("b2").hours(2).oneOf("g"))
            .phase("c", unit("c1").hours(8).is(Requirement.OPTIONAL).steps(2))
            .pathfinder();

    @Test
    void nothingBegunIsNought() {
        Progress progress = progress(Standing.NOTHING);

        assertThat(progress.overall()).isEqualTo(new Tally(0, 44, 0, 3, 0));
        assertThat(phase(Standing.NOTHING, "c").fraction()).isEmpty();
    }

    @Test
    void unitsWeighByHoursAndTickedStepsCountInPart() {
        Standing standing = Standing.NOTHING
                .with(id("a2"), UnitState.DONE)
                .withTicked(step("a1", 1))
                .withTicked(step("a1", 3));

        assertThat(progress(standing).overall().doneHours()).isCloseTo(34, within(1e-9));
        assertThat(phase(standing, "a").fraction().orElseThrow()).isCloseTo(0.85, within(1e-9));
        assertThat(phase(standing, "a").leftHours()).isCloseTo(6, within(1e-9));
    }

    @Test
    void doneUnitCountsWholeWhateverIsTicked() {
        assertThat(progress(Standing.NOTHING.with(id("a1"), UnitState.DONE))
                        .overall()
                        .doneHours())
                .isEqualTo(10);
    }

    @Test
    void skippedUnitsAreKeptOut() {
        Standing standing = Standing.NOTHING
                .with(id("a1"), UnitState.KNOWN)
                .with(id("a2"), UnitState.NOT_FOR_ME)
                .withTicked(step("a1", 1));

        assertThat(phase(standing, "a")).isEqualTo(new Tally(0, 0, 0, 0, 2));
    }

    @Test
    void oneOfTheAlternativesCounts() {
        assertThat(phaseB(Standing.NOTHING)).isEqualTo(new Tally(0, 4, 0, 1, 0));
        assertThat(phaseB(Standing.NOTHING.with(id("b2"), UnitState.STARTED))).isEqualTo(new Tally(0, 2, 0, 1, 0));
        assertThat(phaseB(Standing.NOTHING.with(id("b2"), UnitState.DONE))).isEqualTo(new Tally(2, 2, 1, 1, 0));
        assertThat(phaseB(Standing.NOTHING.with(id("b1"), UnitState.NOT_FOR_ME)))
                .isEqualTo(new Tally(0, 2, 0, 1, 1));
        assertThat(phaseB(Standing.NOTHING.with(id("b1"), UnitState.KNOWN))).isEqualTo(new Tally(0, 0, 0, 0, 1));
    }

    @Test
    void optionalUnitCountsAsFarAsItIsDone() {
        Standing half = Standing.NOTHING.withTicked(step("c1", 1));

        assertThat(phase(half, "c")).isEqualTo(new Tally(4, 4, 0, 0, 0));
        assertThat(phase(half.with(id("c1"), UnitState.DONE), "c")).isEqualTo(new Tally(8, 8, 1, 1, 0));
    }

    @Test
    void roadmapIsCompleteWithoutItsOptionalUnits() {
        Standing standing = Standing.NOTHING
                .with(id("a1"), UnitState.DONE)
                .with(id("a2"), UnitState.NOT_FOR_ME)
                .with(id("b2"), UnitState.DONE);

        assertThat(pathfinder.isComplete(RoadmapFixture.ID, standing)).isTrue();
        assertThat(pathfinder.isComplete(RoadmapFixture.ID, standing.with(id("b2"), UnitState.STARTED)))
                .isFalse();
    }

    private Tally phaseB(Standing standing) {
        return phase(standing, "b");
    }

    private Tally phase(Standing standing, String name) {
        return Objects.requireNonNull(progress(standing).phases().get(phaseId(name)));
    }

    private Progress progress(Standing standing) {
        return pathfinder.progress(RoadmapFixture.ID, standing);
    }
}
