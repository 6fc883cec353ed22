package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Duration SITTING = Duration.ofMinutes(45);

    private final Pathfinder pathfinder = new RoadmapFixture()
            .phase("a", unit("la"), unit("pr"), unit("intro"), unit("os").is(Requirement.RECOMMENDED))
            .phaseAfter("a", "b", unit("ml").needs("la").needs("pr").steps(4))
            .phaseAfter(
                    "a",
                    "c",
                    unit("dl").needs("ml"),
                    unit("cv").advises("dl"),
                    unit("talk").needs("dl"))
            .phaseAfter(
                    "a", "d", unit("more").is(Requirement.OPTIONAL), unit("one").steps(1))
            .track("vision", "c", Track.Weight.FIRST)
            .track("short", "d", Track.Weight.SKIPPABLE)
            .pathfinder();

    private final Standing grounded = Standing.NOTHING
            .with(id("la"), UnitState.DONE)
            .with(id("pr"), UnitState.KNOWN)
            .with(id("intro"), UnitState.DONE);

    @Test
    void groundForOthersIsNamed() {
        assertThat(sentence("la", Standing.NOTHING))
                .isEqualTo("It comes next in Phase a, and ML, DL and TALK cannot start without it.");
    }

    @Test
    void whatItOpensIsNamedWithWhatWaitsBehind() {
        assertThat(sentence("pr", Standing.NOTHING.with(id("la"), UnitState.DONE)))
                .isEqualTo("Finishing it opens ML, which 2 later units need.");
    }

    @Test
    void whatItBuildsOnIsNamed() {
        assertThat(sentence("ml", grounded))
                .isEqualTo("It comes next in Phase b, and what it builds on is behind you: LA and PR.");
    }

    @Test
    void phaseItBuildsOnIsNamedWhereNoUnitIs() {
        assertThat(sentence("one", grounded))
                .isEqualTo("It comes next in Phase d, and what it builds on is behind you: Phase a.");
    }

    @Test
    void unitThatNothingHangsOnIsNextInOrder() {
        assertThat(sentence("os", Standing.NOTHING))
                .isEqualTo("It comes next in Phase a; the roadmap recommends it without requiring it.");
        assertThat(sentence("one", grounded.with(id("la"), UnitState.NOT_FOR_ME)))
                .isEqualTo("It comes next in Phase d.");
    }

    @Test
    void phaseThatLaterOnesAskForIsCalledSo() {
        assertThat(sentence("intro", Standing.NOTHING))
                .isEqualTo("It comes next in Phase a, which 3 later phases build on.");
    }

    @Test
    void whatWasLeftOutIsWarnedOf() {
        Standing standing = grounded.with(id("la"), UnitState.NOT_FOR_ME);

        assertThat(sentence("ml", standing))
                .isEqualTo("It comes next in Phase b, though it builds on LA, which you chose to leave out.");
    }

    @Test
    void adviceNotHeededIsSaid() {
        assertThat(sentence("cv", grounded)).isEqualTo("It is open to you, though the roadmap advises DL first.");
        assertThat(sentence("one", Standing.NOTHING))
                .isEqualTo("It is open to you, though the roadmap advises Phase a first.");
    }

    @Test
    void unitInProgressTellsHowFarItIs() {
        Standing started = grounded.with(id("ml"), UnitState.STARTED);

        assertThat(sentence("ml", started)).isEqualTo("You have started it; the first of its 4 steps is still to do.");
        assertThat(sentence("ml", started.withTicked(step("ml", 1)).withTicked(step("ml", 2))))
                .isEqualTo("You are in the middle of it: 2 of 4 steps done.");
        assertThat(sentence("one", grounded.with(id("one"), UnitState.STARTED)))
                .isEqualTo("You have started it; its one step is still to do.");
        assertThat(sentence("one", grounded.withTicked(step("one", 1))))
                .isEqualTo("Every step of it is ticked; all that is left is to mark it done.");
        assertThat(sentence("la", Standing.NOTHING.with(id("la"), UnitState.STARTED)))
                .isEqualTo("You are in the middle of it.");
    }

    @Test
    void trackSpeaksForItsPhases() {
        Standing learned = grounded.with(id("ml"), UnitState.DONE);

        assertThat(sentence("dl", learned, "vision")).isEqualTo("Your track, Track vision, puts Phase c first.");
        assertThat(sentence("one", learned, "short"))
                .isEqualTo("Your track, Track short, could do without Phase d, but this is what comes next.");
    }

    @Test
    void optionalUnitIsCalledSoOnlyWhenAllElseIsBehind() {
        Standing all = pathfinderWalk(grounded);

        assertThat(sentence("more", grounded)).doesNotContain("optional");
        assertThat(sentence("more", all)).isEqualTo("It is optional; everything else on this roadmap is behind you.");
    }

    @Test
    void unitSetAsideComesBackOnlyWhenNothingElseIsOpen() {
        Standing standing = pathfinderWalk(grounded).withSetAside(id("more"));

        assertThat(pathfinder.next(Route.of(RoadmapFixture.ID), standing, SITTING))
                .map(proposal -> proposal.reason().sentence())
                .hasValue("You set it aside for now, but nothing else is open.");
    }

    private static Standing pathfinderWalk(Standing standing) {
        Standing walked = standing;
        for (String unit : new String[] {"os", "ml", "dl", "cv", "talk", "one"}) {
            walked = walked.with(id(unit), UnitState.DONE);
        }
        return walked;
    }

    private String sentence(String unit, Standing standing) {
        return pathfinder
                .propose(Route.of(RoadmapFixture.ID), id(unit), standing, SITTING)
                .reason()
                .sentence();
    }

    private String sentence(String unit, Standing standing, String track) {
        Route route = Route.along(RoadmapFixture.ID, RoadmapFixture.trackId(track));
        return pathfinder.propose(route, id(unit), standing, SITTING).reason().sentence();
    }
}
