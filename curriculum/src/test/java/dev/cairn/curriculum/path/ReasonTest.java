package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Duration SITTING = Duration.ofMinutes(45);
    private static final ReasonCopy COPY = new EnglishReasonCopy();

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
    void firstUnitOfAPhaseOpensIt() {
        assertThat(reason("la", ReportedStanding.NOTHING)).isInstanceOf(Reason.OpensPhase.class);
        assertThat(reason("dl", grounded.with(id("ml"), UnitState.DONE))).isInstanceOf(Reason.OpensPhase.class);
    }

    @Test
    void lastRequiredUnitOfAPhaseClosesIt() {
        assertThat(reason(
                        "intro",
                        ReportedStanding.NOTHING.with(id("la"), UnitState.DONE).with(id("pr"), UnitState.DONE)))
                .isInstanceOfSatisfying(
                        Reason.ClosesPhase.class,
                        closes -> assertThat(closes.next())
                                .map(next -> next.title())
                                .hasValue("Phase b"));
    }

    @Test
    void reasonNamesWhatFinishingUnlocksAndWhatFollows() {
        assertThat(sentence(
                        "pr",
                        ReportedStanding.NOTHING
                                .with(id("intro"), UnitState.DONE)
                                .with(id("la"), UnitState.DONE)
                                .with(id("os"), UnitState.DONE)))
                .isEqualTo("Finish it, and you’ll have finished Phase a; Phase b comes next.");
        assertThat(sentence("ml", grounded)).isEqualTo("Finishing it unlocks DL, which TALK needs.");
    }

    @Test
    void reasonWarnsOfSkippedPrerequisites() {
        ReportedStanding standing = grounded.with(id("la"), UnitState.NOT_FOR_ME);

        assertThat(sentence("ml", standing))
                .isEqualTo("It’s next in Phase b, though it builds on LA, which you skipped.");
    }

    @Test
    void reasonNamesUnmetAdvice() {
        assertThat(sentence("cv", grounded)).isEqualTo("You can start it now, though the roadmap suggests DL first.");
        assertThat(sentence("one", ReportedStanding.NOTHING))
                .isEqualTo("You can start it now, though the roadmap suggests Phase a first.");
    }

    @Test
    void reasonSaysHowFarAStartedUnitIs() {
        ReportedStanding started = grounded.with(id("ml"), UnitState.STARTED);

        assertThat(sentence("ml", started)).isEqualTo("You’ve already started it.");
        assertThat(sentence("one", grounded.withTicked(step("one", 1))))
                .isEqualTo("You’ve ticked every step; all that’s left is to mark it done.");
    }

    @Test
    void aUnitOfManyEveningsGivesAnotherReasonEachTime() {
        ReportedStanding begun = grounded.with(id("ml"), UnitState.STARTED).withTicked(step("ml", 1));
        List<String> evenings = Stream.of(0, 45, 90, 135)
                .map(minutes -> sentence("ml", begun.withStudied(id("ml"), Duration.ofMinutes(minutes))))
                .toList();

        assertThat(evenings)
                .containsExactly(
                        "You’re ready for it: you’ve done LA and PR.",
                        "Finishing it will take you past the halfway mark.",
                        "Finishing it unlocks DL, which TALK needs.",
                        "You’re ready for it: you’ve done LA and PR.");
    }

    @Test
    void whatALearnerKnowsAlreadyLeadsToNothingNew() {
        Pathfinder known = new Pathfinder(new Curriculum(
                List.of(new RoadmapFixture()
                        .phase(
                                "a",
                                unit("u1").topics("vectors"),
                                unit("u2").topics("vectors"),
                                unit("u3").topics("gradients"))
                        .build(RoadmapFixture.ID)),
                List.of(),
                List.of(topic("vectors"), topic("gradients", "vectors"))));
        Standing standing = known.standing(ReportedStanding.NOTHING.with(id("u1"), UnitState.KNOWN));

        Reason reason = known.next(TrackChoice.of(RoadmapFixture.ID), standing, SITTING)
                .orElseThrow()
                .reason();

        assertThat(reason).isNotInstanceOf(Reason.LeadsTo.class);
    }

    @Test
    void reasonNamesTheTrackOnceWhereItMovesAPhase() {
        Pathfinder tracks = new RoadmapFixture()
                .phase("a", unit("a1"))
                .phase("b", unit("b1"), unit("b2"), unit("b3"))
                .track("late", "b", Track.Weight.FIRST)
                .track("short", "b", Track.Weight.SKIPPABLE)
                .pathfinder();
        ReportedStanding first = ReportedStanding.NOTHING.with(id("a1"), UnitState.DONE);

        assertThat(next(tracks, "late", ReportedStanding.NOTHING).sentence(COPY))
                .isEqualTo("Your track, Track late, puts Phase b first.");
        assertThat(next(tracks, "late", ReportedStanding.NOTHING.with(id("b1"), UnitState.DONE)))
                .isNotInstanceOf(Reason.TrackFirst.class);
        assertThat(next(tracks, "late", first)).isInstanceOf(Reason.OpensPhase.class);
        assertThat(next(tracks, "short", first).sentence(COPY))
                .isEqualTo("Phase b is optional on your track, Track short; everything else is done.");
    }

    private static Reason next(Pathfinder tracks, String track, ReportedStanding standing) {
        return tracks.next(
                        TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId(track)),
                        tracks.standing(standing),
                        SITTING)
                .orElseThrow()
                .reason();
    }

    @Test
    void firstUnitBeyondTheRequiredOnesIsCalledWhatItIs() {
        ReportedStanding all = pathfinderWalk(grounded);

        assertThat(sentence("more", grounded)).doesNotContain("optional");
        assertThat(sentence("more", all))
                .isEqualTo("You’ve done everything this roadmap asks for; from here on, it’s all optional.");
        assertThat(sentence("os", all.with(id("os"), UnitState.STARTED))).isEqualTo("You’ve already started it.");
    }

    @Test
    void secondAlternativeIsSaidToBeWorthwhileAsWell() {
        Pathfinder groups = new RoadmapFixture()
                .phase("a", unit("c").oneOrMoreOf("open"), unit("d").oneOrMoreOf("open"))
                .pathfinder();

        assertThat(groups.next(
                                TrackChoice.of(RoadmapFixture.ID),
                                groups.standing(ReportedStanding.NOTHING.with(id("c"), UnitState.DONE)),
                                SITTING)
                        .map(proposal -> proposal.reason().sentence(COPY)))
                .hasValue("You’ve done C; this one is worth a look as well, if you like.");
    }

    @Test
    void unitSetAsideComesBackOnlyWhenNothingElseIsOpen() {
        ReportedStanding standing = pathfinderWalk(grounded).withSetAside(id("more"));

        assertThat(pathfinder.next(TrackChoice.of(RoadmapFixture.ID), pathfinder.standing(standing), SITTING))
                .map(proposal -> proposal.reason().sentence(COPY))
                .hasValue("You set it aside, but nothing else is open right now.");
    }

    @Test
    void reasonsFromTopicsNameWhatIsDoneAndWhatFollows() {
        Curriculum topics = new Curriculum(
                List.of(new RoadmapFixture()
                        .phase(
                                "a",
                                unit("u1").topics("vectors", "matrices").hours(30),
                                unit("u2").topics("gradients"),
                                unit("u3").topics("descent"),
                                unit("u4").topics("vectors", "backprop"),
                                unit("u5").topics("matrices"),
                                unit("u6").hours(40))
                        .build(RoadmapFixture.ID)),
                List.of(),
                List.of(
                        topic("vectors"),
                        topic("matrices"),
                        topic("gradients", "vectors"),
                        topic("descent", "gradients"),
                        topic("backprop", "descent")));
        List<String> sentences = RoadmapWalk.all(topics).get(0).sentences();

        assertThat(sentences)
                .containsExactly(
                        "It’s the start of Phase a.",
                        "It builds on Vectors from U1.",
                        "It adds Descent to what you know.",
                        "It adds Backprop to what you know.",
                        "It takes Matrices further, which you met in U1.",
                        "Finish it, and you’ll have finished Phase a.");
    }

    private static Topic topic(String id, String... needs) {
        return new Topic(
                new TopicId(id),
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                List.of(),
                Arrays.stream(needs).map(TopicId::new).toList(),
                Optional.of("A topic."));
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

        assertThat(picked(route, "pr", ReportedStanding.NOTHING)).isEqualTo("You picked it.");
        assertThat(picked(
                        route,
                        "ml",
                        grounded.with(id("pr"), UnitState.NOT_FOR_ME).with(id("one"), UnitState.STARTED)))
                .isEqualTo("You picked it; it builds on PR, which you skipped.");
        assertThat(picked(route, "one", ReportedStanding.NOTHING))
                .isEqualTo("You can start it now, though the roadmap suggests Phase a first.");
        assertThat(picked(route, "pr", ReportedStanding.NOTHING.withSetAside(id("pr"))))
                .isEqualTo("You picked it.");
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
                .sentence(COPY);
    }

    private String sentence(String unit, ReportedStanding standing) {
        return reason(unit, standing).sentence(COPY);
    }

    /** Returns the reason for a unit once everything ranked before it is set aside. */
    private Reason reason(String unit, ReportedStanding standing) {
        TrackChoice choice = TrackChoice.of(RoadmapFixture.ID);
        ReportedStanding alone = standing;
        for (Unit other : pathfinder.ranked(choice, pathfinder.standing(standing))) {
            alone = other.id().equals(id(unit)) ? alone : alone.withSetAside(other.id());
        }
        return pathfinder
                .propose(choice, id(unit), pathfinder.standing(alone), SITTING)
                .reason();
    }
}
