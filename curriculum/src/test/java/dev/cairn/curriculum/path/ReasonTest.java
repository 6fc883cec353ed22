package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    private final ReportedStanding grounded = ReportedStanding.NOTHING
            .with(id("la"), UnitState.DONE)
            .with(id("pr"), UnitState.KNOWN)
            .with(id("intro"), UnitState.DONE);

    @Test
    void aReasonNamesTheUnitsThatNeedThisOne() {
        assertThat(sentence("la", ReportedStanding.NOTHING))
                .isEqualTo("It comes next in Phase a, and ML, DL and TALK cannot start without it.");
    }

    @Test
    void aReasonNamesWhatFinishingUnlocksAndWhatFollows() {
        assertThat(sentence("pr", ReportedStanding.NOTHING.with(id("la"), UnitState.DONE)))
                .isEqualTo("Finishing it opens ML, which 2 later units need.");
    }

    @Test
    void aReasonNamesTheMasteredPrerequisites() {
        assertThat(sentence("ml", grounded))
                .isEqualTo("It comes next in Phase b, and what it builds on is behind you: LA and PR.");
    }

    @Test
    void aReasonNamesTheMasteredPhaseIfNoUnitIsMastered() {
        assertThat(sentence("one", grounded))
                .isEqualTo("It comes next in Phase d, and what it builds on is behind you: Phase a.");
    }

    @Test
    void aUnitWithoutDependentsIsNextInOrder() {
        assertThat(sentence("os", ReportedStanding.NOTHING))
                .isEqualTo("It comes next in Phase a; the roadmap recommends it without requiring it.");
        assertThat(sentence("one", grounded.with(id("la"), UnitState.NOT_FOR_ME)))
                .isEqualTo("It comes next in Phase d.");
    }

    @Test
    void aReasonSaysThatLaterPhasesBuildOnThisOne() {
        assertThat(sentence("intro", ReportedStanding.NOTHING))
                .isEqualTo("It comes next in Phase a, which 3 later phases build on.");
    }

    @Test
    void aReasonWarnsOfSkippedPrerequisites() {
        ReportedStanding standing = grounded.with(id("la"), UnitState.NOT_FOR_ME);

        assertThat(sentence("ml", standing))
                .isEqualTo("It comes next in Phase b, though it builds on LA, which you chose to leave out.");
    }

    @Test
    void aReasonNamesUnmetAdvice() {
        assertThat(sentence("cv", grounded)).isEqualTo("It is open to you, though the roadmap advises DL first.");
        assertThat(sentence("one", ReportedStanding.NOTHING))
                .isEqualTo("It is open to you, though the roadmap advises Phase a first.");
    }

    @Test
    void aReasonSaysHowFarAStartedUnitIs() {
        ReportedStanding started = grounded.with(id("ml"), UnitState.STARTED);

        assertThat(sentence("ml", started)).isEqualTo("You have started it; the first of its 4 steps is still to do.");
        assertThat(sentence("ml", started.withTicked(step("ml", 1)).withTicked(step("ml", 2))))
                .isEqualTo("You are in the middle of it: 2 of 4 steps done.");
        assertThat(sentence("one", grounded.with(id("one"), UnitState.STARTED)))
                .isEqualTo("You have started it; its one step is still to do.");
        assertThat(sentence("one", grounded.withTicked(step("one", 1))))
                .isEqualTo("Every step of it is ticked; all that is left is to mark it done.");
        assertThat(sentence("la", ReportedStanding.NOTHING.with(id("la"), UnitState.STARTED)))
                .isEqualTo("You are in the middle of it.");
    }

    @Test
    void aReasonNamesTheTrackThatMovedThePhase() {
        ReportedStanding learned = grounded.with(id("ml"), UnitState.DONE);

        assertThat(sentence("dl", learned, "vision")).isEqualTo("Your track, Track vision, puts Phase c first.");
        assertThat(sentence("one", learned, "short"))
                .isEqualTo("Your track, Track short, could do without Phase d, but this is what comes next.");
    }

    @Test
    void aReasonCallsAUnitOptionalOnceAllElseIsDone() {
        ReportedStanding all = pathfinderWalk(grounded);

        assertThat(sentence("more", grounded)).doesNotContain("optional");
        assertThat(sentence("more", all)).isEqualTo("It is optional; everything else on this roadmap is behind you.");
    }

    @Test
    void unitSetAsideComesBackOnlyWhenNothingElseIsOpen() {
        ReportedStanding standing = pathfinderWalk(grounded).withSetAside(id("more"));

        assertThat(pathfinder.next(TrackChoice.of(RoadmapFixture.ID), pathfinder.standing(standing), SITTING))
                .map(proposal -> proposal.reason().sentence(new EnglishReasonCopy()))
                .hasValue("You set it aside for now, but nothing else is open.");
    }

    private static ReportedStanding pathfinderWalk(ReportedStanding standing) {
        ReportedStanding walked = standing;
        for (String unit : new String[] {"os", "ml", "dl", "cv", "talk", "one"}) {
            walked = walked.with(id(unit), UnitState.DONE);
        }
        return walked;
    }

    @Test
    void aReasonSaysThatTheLearnerPickedTheUnit() {
        TrackChoice route = TrackChoice.of(RoadmapFixture.ID);

        assertThat(picked(route, "pr", ReportedStanding.NOTHING)).isEqualTo("You picked it, and it is open to you.");
        assertThat(picked(
                        route,
                        "ml",
                        grounded.with(id("pr"), UnitState.NOT_FOR_ME).with(id("one"), UnitState.STARTED)))
                .isEqualTo("You picked it; it builds on PR, which you chose to leave out.");
        assertThat(picked(route, "one", ReportedStanding.NOTHING))
                .isEqualTo("It is open to you, though the roadmap advises Phase a first.");
        assertThat(picked(route, "pr", ReportedStanding.NOTHING.withSetAside(id("pr"))))
                .isEqualTo("You picked it, and it is open to you.");
    }

    @Test
    void reasonIsTrueOfEveryStandingOnAnyWalk() {
        TrackChoice route = TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId("vision"));
        UnitState[] answers = UnitState.values();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ReportedStanding standing = ReportedStanding.NOTHING;
            for (Optional<Proposal> next = pathfinder.next(route, pathfinder.standing(standing), SITTING);
                    next.isPresent();
                    next = pathfinder.next(route, pathfinder.standing(standing), SITTING)) {
                UnitId unit = next.get().unit().id();
                assertTrue(next.get(), route, pathfinder.standing(standing));
                standing = random.nextInt(4) == 0
                        ? standing.withSetAside(unit)
                        : standing.with(unit, answers[random.nextInt(answers.length)]);
                if (random.nextInt(3) == 0 && next.get().step().isPresent()) {
                    standing = standing.withTicked(next.get().step().get().id());
                }
            }
        }
    }

    private void assertTrue(Proposal proposal, TrackChoice route, Standing standing) {
        Unit unit = proposal.unit();
        Reason reason = proposal.reason();
        Availability.Open open = (Availability.Open) pathfinder.availability(route.roadmap(), unit.id(), standing);
        if (reason instanceof Reason.NothingElse) {
            assertThat(pathfinder.ranked(route, standing))
                    .allMatch(other -> standing.setAside().contains(other.id()));
        } else if (reason instanceof Reason.OnlyOptional) {
            assertThat(pathfinder.isComplete(route, standing)).isTrue();
        } else if (reason instanceof Reason.DespiteAdvice despite) {
            assertThat(open.advised()).contains(despite.advice());
        } else if (reason instanceof Reason.Waived waived) {
            assertThat(waived.waived())
                    .allMatch(left -> standing.state(left.id()).equals(Optional.of(UnitState.NOT_FOR_ME)));
        } else if (reason instanceof Reason.Opens opens) {
            Standing done = pathfinder.standing(standing.reported().with(unit.id(), UnitState.DONE));
            assertThat(pathfinder.newlyUnlocked(route.roadmap(), standing, done))
                    .isEqualTo(opens.opened());
        } else if (reason instanceof Reason.LaysGround ground) {
            assertThat(ground.dependents())
                    .allMatch(later -> pathfinder.availability(route.roadmap(), later.id(), standing)
                            instanceof Availability.Locked);
        } else if (reason instanceof Reason.InProgress progress) {
            assertThat(progress.ticked()).isEqualTo(standing.ticked(unit).size());
        } else {
            assertThat(reason).isNotInstanceOf(Reason.Chosen.class);
            assertThat(open).isEqualTo(new Availability.Open(List.of(), List.of()));
        }
    }

    private String picked(TrackChoice route, String unit, ReportedStanding standing) {
        return pathfinder
                .propose(route, id(unit), pathfinder.standing(standing), SITTING)
                .reason()
                .sentence(new EnglishReasonCopy());
    }

    private String sentence(String unit, ReportedStanding standing) {
        return sentence(unit, standing, TrackChoice.of(RoadmapFixture.ID));
    }

    private String sentence(String unit, ReportedStanding standing, String track) {
        return sentence(unit, standing, TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId(track)));
    }

    /** Returns the reason for a unit once everything ranked before it is set aside. */
    private String sentence(String unit, ReportedStanding standing, TrackChoice route) {
        ReportedStanding alone = standing;
        for (Unit other : pathfinder.ranked(route, pathfinder.standing(standing))) {
            alone = other.id().equals(id(unit)) ? alone : alone.withSetAside(other.id());
        }
        return picked(route, unit, alone);
    }
}
