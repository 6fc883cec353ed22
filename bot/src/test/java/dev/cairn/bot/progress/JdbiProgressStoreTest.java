package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
import static dev.cairn.bot.progress.ProgressFixture.CURRICULUM;
import static dev.cairn.bot.progress.ProgressFixture.HILLS;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.ids;
import static dev.cairn.bot.progress.ProgressFixture.plan;
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;

class JdbiProgressStoreTest {
    private static final UnitId OLD_RIDGE = new UnitId("old-ridge");

    private final ProgressFixture given = new ProgressFixture();
    private Database database;
    private ProgressStore store;
    private ProgressLedger ledger;

    @BeforeEach
    void ledger(Database database) {
        this.database = database;
        store = new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker());
        ledger = new ProgressLedger(store, CURRICULUM);
    }

    @EachDatabase
    void interactionDeliveredTwiceHasTheSameOutcomeAndOneEffect() {
        ChangeOrigin finish = given.ada();
        ChangeOutcome.OfFinish first = ledger.finish(finish, MEADOW.id(), TODAY);

        assertThat(ledger.finish(finish, MEADOW.id(), TODAY)).isEqualTo(first);
        assertThat(changes()).isEqualTo(1);
    }

    @EachDatabase
    void aFinishedUnitComesWithTheTimeLoggedForItOnThatDay() {
        logged(MEADOW, TODAY, 30);
        logged(MEADOW, TODAY, 15);
        logged(MEADOW, TODAY.minusDays(1), 20);
        logged(RIDGE, TODAY, 60);

        assertThat(ledger.finish(given.ada(), MEADOW.id(), TODAY))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Finished.class,
                        finished -> assertThat(finished.logged()).isEqualTo(Duration.ofMinutes(45)));
    }

    private void logged(Unit unit, LocalDate day, int minutes) {
        ChangeOrigin origin = given.ada();
        new JdbiTimeStore(database, new ChangeTracker())
                .log(
                        origin,
                        new TimeEntry(
                                day,
                                minutes,
                                Optional.of(unit.id()),
                                Optional.empty(),
                                origin.at(),
                                TimeEntry.Source.COMMAND));
    }

    @EachDatabase
    void lastTickDeliveredTwiceReportsTwiceThatItFinishedTheUnit() {
        ChangeOrigin lastTick = given.ada();
        ChangeOutcome.OfTick first = ledger.tick(lastTick, ticks(MEADOW, 1, 2, 3), TODAY);

        assertThat(first).isInstanceOf(ChangeOutcome.Finished.class);
        assertThat(ledger.tick(lastTick, ticks(MEADOW, 1, 2, 3), TODAY)).isEqualTo(first);
    }

    @EachDatabase
    void anUndoDeliveredTwiceTakesBackOneChange() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.start(given.ada(), RIDGE.id());
        ChangeOrigin undo = given.ada();
        ChangeOutcome.Undone first = (ChangeOutcome.Undone) ledger.undo(undo, any -> true);
        LearnerProgress after = first.after();

        assertThat(ledger.undo(undo, any -> true)).isEqualTo(new ChangeOutcome.Undone(first.change(), after, after));
        assertThat(ledger.of(ADA).units()).containsOnlyKeys(MEADOW.id());
    }

    @EachDatabase
    void aChangeDeliveredAgainAfterItsUndoIsNotMadeAgain() {
        ChangeOrigin start = given.ada();
        ledger.start(start, MEADOW.id());
        ledger.undo(given.ada(), any -> true);

        ledger.start(start, MEADOW.id());

        assertThat(store.of(ADA)).isEqualTo(LearnerProgress.NONE);
    }

    @EachDatabase
    void changeWithoutEffectLeavesNoHistory() {
        ledger.finish(given.ada(), MEADOW.id(), TODAY);

        ledger.finish(given.ada(), MEADOW.id(), TODAY);
        ledger.reset(given.bob(), HILLS);

        assertThat(changes()).isEqualTo(1);
    }

    @EachDatabase
    void undoneChangeStaysInTheHistoryAndIsMarked() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.undo(given.ada(), any -> true);

        assertThat(changes()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM progress_change WHERE undone_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @EachDatabase
    void secondOfTwoConcurrentFinishesReportsThatItWasFinishedAlready() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                UnitId unit = new UnitId("unit-" + round);
                ChangeOrigin first = given.ada();
                ChangeOrigin second = given.ada();
                var outcomes = threads.invokeAll(List.of(finish(first, unit, start), finish(second, unit, start)));

                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .hasAtLeastOneElementOfType(ChangeOutcome.Finished.class)
                        .contains(new ChangeOutcome.AlreadyFinished(NOON, TODAY));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(changes()).isEqualTo(5);
    }

    private Callable<ChangeOutcome> finish(ChangeOrigin cause, UnitId unit, CyclicBarrier start) {
        return () -> {
            start.await();
            return ledger.finish(cause, unit, TODAY);
        };
    }

    @EachDatabase
    void removedUnitIsKeptAndNotCounted() {
        UnitId gone = new UnitId("gone");
        RoadmapId goneRoadmap = new RoadmapId("gone");
        ledger.follow(given.ada(), plan(HILLS));
        ledger.follow(given.ada(), plan(goneRoadmap));
        ledger.finish(given.ada(), gone, TODAY);
        ledger.setAside(given.ada(), new UnitId("gone-too"), NOON.plus(Duration.ofDays(3)));
        ledger.start(given.ada(), MEADOW.id());

        LearnerProgress progress = ledger.of(ADA);

        assertThat(progress.units()).containsKey(gone);
        assertThat(progress.reported(CURRICULUM, NOON).states()).containsOnlyKeys(MEADOW.id());
        assertThat(progress.reported(CURRICULUM, NOON).setAside()).isEmpty();
        assertThat(progress.active(CURRICULUM)).map(FollowedRoadmap::roadmap).contains(HILLS);
    }

    @EachDatabase
    void unitDoneUnderAnOldIdIsDoneAndCanBeResetAndUndone() {
        ProgressLedger before = new ProgressLedger(store, new Curriculum(List.of(), List.of(), List.of()));
        before.finish(given.ada(), OLD_RIDGE, TODAY);
        LearnerProgress written = store.of(ADA);

        assertThat(ledger.finish(given.ada(), RIDGE.id(), TODAY))
                .isEqualTo(new ChangeOutcome.AlreadyFinished(NOON, TODAY));
        assertThat(ledger.of(ADA).reported(CURRICULUM, NOON).states())
                .containsOnlyKeys(RIDGE.id())
                .containsValue(UnitState.DONE);

        ledger.reset(given.ada(), HILLS);
        assertThat(store.of(ADA)).isEqualTo(LearnerProgress.NONE);

        ledger.undo(given.ada(), any -> true);
        assertThat(store.of(ADA)).isEqualTo(written);
    }

    @EachDatabase
    void stepsTickedUnderAnOldIdCountForTheCurrentUnit() {
        StepId oldStep = new StepId("old-ridge.one");
        database.write(handle -> {
            handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", ADA);
            return handle.execute(
                    "INSERT INTO ticked_step (learner, step, ticked_at, study_day) VALUES (?, ?, ?, ?)",
                    ADA,
                    oldStep,
                    NOON,
                    TODAY);
        });

        assertThat(ledger.tick(given.ada(), ticks(RIDGE, 1, 2, 3), TODAY)).isInstanceOf(ChangeOutcome.Finished.class);
        assertThat(ledger.of(ADA).units().keySet()).isEqualTo(ids(RIDGE));
    }

    private long changes() {
        return count("SELECT count(*) FROM progress_change");
    }

    private long count(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
