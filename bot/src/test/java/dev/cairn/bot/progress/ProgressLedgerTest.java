package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
import static dev.cairn.bot.progress.ProgressFixture.BOB;
import static dev.cairn.bot.progress.ProgressFixture.CURRICULUM;
import static dev.cairn.bot.progress.ProgressFixture.HARBOUR;
import static dev.cairn.bot.progress.ProgressFixture.HILLS;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.SEA;
import static dev.cairn.bot.progress.ProgressFixture.SLOW;
import static dev.cairn.bot.progress.ProgressFixture.SUMMITS;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.plan;
import static dev.cairn.bot.progress.ProgressFixture.step;
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class ProgressLedgerTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final Instant IN_THREE_DAYS = NOON.plus(Duration.ofDays(3));

    private final ProgressFixture given = new ProgressFixture();
    private ProgressLedger ledger;

    @BeforeEach
    void ledger(Database database) {
        ledger = new ProgressLedger(
                new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker()), CURRICULUM);
    }

    @EachDatabase
    void newLearnerHasNoProgress() {
        assertThat(ledger.of(ADA)).isEqualTo(LearnerProgress.NONE);
    }

    @EachDatabase
    void aStartedUnitIsInProgressAndStartedOnce() {
        assertThat(ledger.start(given.ada(), MEADOW.id())).isInstanceOf(ChangeOutcome.Started.class);

        assertThat(ledger.start(given.at(LATER), MEADOW.id())).isEqualTo(new ChangeOutcome.AlreadyStarted(NOON));
        assertThat(mark(MEADOW)).contains(UnitMark.of(UnitState.STARTED, NOON));
    }

    @EachDatabase
    void aFinishedUnitIsDoneForItsDayAndFinishedOnce() {
        ChangeOutcome.OfFinish first = ledger.finish(given.ada(), MEADOW.id(), TODAY.minusDays(1));

        assertThat(first)
                .isInstanceOfSatisfying(
                        ChangeOutcome.Finished.class,
                        finished -> assertThat(finished.change())
                                .isEqualTo(new RecordedChange(
                                        ADA, 1, ChangeKind.FINISHED, new ChangeSubject.OfUnit(MEADOW.id()), NOON)));
        var already = new ChangeOutcome.AlreadyFinished(NOON, TODAY.minusDays(1));
        assertThat(ledger.finish(given.at(LATER), MEADOW.id(), TODAY)).isEqualTo(already);
        assertThat(ledger.start(given.at(LATER), MEADOW.id())).isEqualTo(already);
        assertThat(ledger.tick(given.at(LATER), ticks(MEADOW, 1), TODAY)).isEqualTo(already);
        assertThat(ledger.skip(given.at(LATER), MEADOW.id(), SkipReason.KNOWN)).isEqualTo(already);
        assertThat(ledger.setAside(given.at(LATER), MEADOW.id(), IN_THREE_DAYS)).isEqualTo(already);
        assertThat(mark(MEADOW)).contains(UnitMark.done(NOON, TODAY.minusDays(1)));
    }

    @EachDatabase
    void theFirstTickStartsAUnitAndTheLastFinishesIt() {
        assertThat(ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY)).isInstanceOf(ChangeOutcome.Ticked.class);
        assertThat(mark(MEADOW)).contains(UnitMark.of(UnitState.STARTED, NOON));

        assertThat(ledger.tick(given.at(LATER), ticks(MEADOW, 1, 2, 3), TODAY.plusDays(1)))
                .isInstanceOf(ChangeOutcome.Finished.class);

        assertThat(mark(MEADOW)).contains(UnitMark.done(LATER, TODAY.plusDays(1)));
        assertThat(ledger.of(ADA).steps())
                .containsEntry(step(MEADOW, 1), new StepTick(NOON, TODAY))
                .containsEntry(step(MEADOW, 3), new StepTick(LATER, TODAY.plusDays(1)));
    }

    @EachDatabase
    void aStepIsUntickedByLeavingItOut() {
        ledger.tick(given.ada(), ticks(MEADOW, 1, 2), TODAY);

        assertThat(ledger.tick(given.ada(), ticks(MEADOW, 2), TODAY)).isInstanceOf(ChangeOutcome.Ticked.class);

        assertThat(ledger.of(ADA).steps()).containsOnlyKeys(step(MEADOW, 2));
    }

    @EachDatabase
    void stepsThatWereNotShownStayAsTheyAre() {
        ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY);
        Set<StepId> second = Set.of(step(MEADOW, 2));

        ledger.tick(given.ada(), new StepSelection(MEADOW, second, second), TODAY);

        assertThat(ledger.of(ADA).steps()).containsOnlyKeys(step(MEADOW, 1), step(MEADOW, 2));
    }

    @EachDatabase
    void stepsOfAnotherUnitAreNotTicked() {
        Set<StepId> foreign = Set.of(step(RIDGE, 1));

        assertThat(ledger.tick(given.ada(), new StepSelection(MEADOW, foreign, foreign), TODAY))
                .isEqualTo(new ChangeOutcome.AlreadyTicked());

        assertThat(ledger.of(ADA)).isEqualTo(LearnerProgress.NONE);
    }

    @EachDatabase
    void theSameTicksAgainChangeNothing() {
        ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY);

        assertThat(ledger.tick(given.at(LATER), ticks(MEADOW, 1), TODAY)).isEqualTo(new ChangeOutcome.AlreadyTicked());
    }

    @EachDatabase
    void aUnitIsSkippedOnceForEachReason() {
        assertThat(ledger.skip(given.ada(), MEADOW.id(), SkipReason.NOT_FOR_ME))
                .isInstanceOf(ChangeOutcome.Skipped.class);
        assertThat(ledger.skip(given.at(LATER), MEADOW.id(), SkipReason.NOT_FOR_ME))
                .isEqualTo(new ChangeOutcome.AlreadySkipped(NOON));

        assertThat(ledger.skip(given.at(LATER), MEADOW.id(), SkipReason.KNOWN))
                .isInstanceOf(ChangeOutcome.Skipped.class);
        assertThat(mark(MEADOW)).contains(UnitMark.of(UnitState.KNOWN, LATER));
    }

    @EachDatabase
    void aSkippedUnitCanBeTakenUpAfterAll() {
        ledger.skip(given.ada(), MEADOW.id(), SkipReason.KNOWN);

        assertThat(ledger.start(given.at(LATER), MEADOW.id())).isInstanceOf(ChangeOutcome.Started.class);

        assertThat(mark(MEADOW)).contains(UnitMark.of(UnitState.STARTED, LATER));
    }

    @EachDatabase
    void settingAUnitAsideTwiceKeepsTheFirstDate() {
        assertThat(ledger.setAside(given.ada(), MEADOW.id(), IN_THREE_DAYS)).isInstanceOf(ChangeOutcome.SetAside.class);

        assertThat(ledger.setAside(given.at(LATER), MEADOW.id(), LATER.plus(Duration.ofDays(3))))
                .isEqualTo(new ChangeOutcome.AlreadySetAside(IN_THREE_DAYS));
        assertThat(ledger.setAside(given.at(IN_THREE_DAYS), MEADOW.id(), IN_THREE_DAYS.plus(Duration.ofDays(3))))
                .isInstanceOf(ChangeOutcome.SetAside.class);
    }

    @EachDatabase
    void skippedUnitCannotBeSetAside() {
        ledger.skip(given.ada(), MEADOW.id(), SkipReason.KNOWN);

        assertThat(ledger.setAside(given.at(LATER), MEADOW.id(), IN_THREE_DAYS))
                .isEqualTo(new ChangeOutcome.AlreadySkipped(NOON));
    }

    @EachDatabase
    void startedUnitIsNoLongerSetAside() {
        ledger.setAside(given.ada(), MEADOW.id(), IN_THREE_DAYS);

        ledger.start(given.at(LATER), MEADOW.id());

        assertThat(ledger.of(ADA).setAside()).isEmpty();
    }

    @EachDatabase
    void theRoadmapFollowedLastIsTheActiveOne() {
        ledger.follow(given.ada(), new FollowRequest(HILLS, Optional.of(SUMMITS), Optional.of(SLOW)));
        ledger.follow(given.ada(), plan(SEA));

        assertThat(ledger.of(ADA).active(CURRICULUM))
                .map(FollowedRoadmap::roadmap)
                .contains(SEA);
        assertThat(ledger.of(ADA).followed().get(HILLS))
                .isEqualTo(new FollowedRoadmap(HILLS, Optional.of(SUMMITS), Optional.of(SLOW), NOON, 1));
    }

    @EachDatabase
    void followingAgainChangesTrackAndPaceAndActivates() {
        ledger.follow(given.ada(), new FollowRequest(HILLS, Optional.of(SUMMITS), Optional.empty()));
        ledger.follow(given.ada(), plan(SEA));
        FollowRequest slower = new FollowRequest(HILLS, Optional.empty(), Optional.of(SLOW));

        assertThat(ledger.follow(given.at(LATER), slower)).isInstanceOf(ChangeOutcome.Followed.class);

        assertThat(ledger.of(ADA).active(CURRICULUM))
                .contains(new FollowedRoadmap(HILLS, Optional.empty(), Optional.of(SLOW), NOON, 3));
        assertThat(ledger.follow(given.at(LATER), slower)).isEqualTo(new ChangeOutcome.AlreadyFollowed(NOON));
    }

    @EachDatabase
    void theRoadmapChosenLastIsTheActiveOne() {
        assertThat(ledger.activeRoadmap(ADA)).isEmpty();

        ledger.follow(given.ada(), plan(HILLS));
        ledger.follow(given.ada(), plan(SEA));
        ledger.follow(given.ada(), plan(new RoadmapId("gone")));

        assertThat(ledger.activeRoadmap(ADA)).isEqualTo(ledger.of(ADA).active(CURRICULUM));
        assertThat(ledger.activeRoadmap(ADA)).map(FollowedRoadmap::roadmap).contains(SEA);
    }

    @EachDatabase
    void anOutcomeCarriesTheProgressAfterTheChange() {
        ChangeOrigin finish = given.ada();
        LearnerProgress after = ((ChangeOutcome.Finished) ledger.finish(finish, MEADOW.id(), TODAY)).after();
        assertThat(after).isEqualTo(ledger.of(ADA));
        assertThat(after.units()).containsOnlyKeys(MEADOW.id());

        ledger.skip(given.ada(), RIDGE.id(), SkipReason.KNOWN);
        assertThat(((ChangeOutcome.Finished) ledger.finish(finish, MEADOW.id(), TODAY)).after())
                .isEqualTo(ledger.of(ADA));
        assertThat(((ChangeOutcome.Undone) ledger.undo(given.ada(), any -> true)).after())
                .isEqualTo(after);
    }

    @EachDatabase
    void aSnapshotHasProgressAndCalendar() {
        ledger.finish(given.ada(), MEADOW.id(), TODAY);

        assertThat(ledger.snapshot(ADA)).isEqualTo(new LearnerSnapshot(ledger.of(ADA), StudyCalendar.DEFAULT));
    }

    @EachDatabase
    void unfollowingKeepsProgressAndActivatesThePreviousRoadmap() {
        ledger.follow(given.ada(), plan(HILLS));
        ledger.follow(given.ada(), plan(SEA));
        ledger.finish(given.ada(), HARBOUR.id(), TODAY);

        assertThat(ledger.unfollow(given.ada(), SEA)).isInstanceOf(ChangeOutcome.Unfollowed.class);

        assertThat(ledger.unfollow(given.ada(), SEA)).isEqualTo(new ChangeOutcome.NotFollowed());
        assertThat(ledger.of(ADA).active(CURRICULUM))
                .map(FollowedRoadmap::roadmap)
                .contains(HILLS);
        assertThat(mark(HARBOUR)).isPresent();
    }

    @EachDatabase
    void resetClearsOnlyTheUnitsOfThatRoadmap() {
        ledger.follow(given.ada(), plan(HILLS));
        ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY);
        ledger.setAside(given.ada(), RIDGE.id(), IN_THREE_DAYS);
        ledger.finish(given.ada(), HARBOUR.id(), TODAY);

        assertThat(ledger.reset(given.ada(), HILLS)).isInstanceOf(ChangeOutcome.Reset.class);

        LearnerProgress after = ledger.of(ADA);
        assertThat(after.followed()).containsOnlyKeys(HILLS);
        assertThat(after.units()).containsOnlyKeys(HARBOUR.id());
        assertThat(after.steps()).isEmpty();
        assertThat(after.setAside()).isEmpty();
        assertThat(ledger.reset(given.ada(), HILLS)).isEqualTo(new ChangeOutcome.NothingToReset());
    }

    @EachDatabase
    void learnersDoNotAffectEachOther() {
        ledger.finish(given.ada(), MEADOW.id(), TODAY);
        ledger.start(given.bob(), MEADOW.id());

        assertThat(ledger.undo(given.ada(), any -> true)).isInstanceOf(ChangeOutcome.Undone.class);

        assertThat(ledger.of(ADA)).isEqualTo(LearnerProgress.NONE);
        assertThat(ledger.of(BOB).units()).containsOnlyKeys(MEADOW.id());
    }

    private Optional<UnitMark> mark(Unit unit) {
        return ledger.of(ADA).mark(unit.id());
    }
}
