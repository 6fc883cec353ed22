package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
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
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

class UndoTest {
    private static final Instant IN_THREE_DAYS = NOON.plus(Duration.ofDays(3));

    private final ProgressFixture given = new ProgressFixture();
    private ProgressStore store;
    private ProgressLedger ledger;

    @BeforeEach
    void ledger(Database database) {
        store = new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker());
        ledger = new ProgressLedger(store, CURRICULUM);
    }

    @EachDatabase
    void newLearnerHasNothingToUndo() {
        ledger.unfollow(given.ada(), HILLS);

        assertThat(ledger.undo(given.ada(), any -> true)).isEqualTo(new ChangeOutcome.NothingToUndo());
    }

    @EachDatabase
    void undoNamesTheChangeAndGoesBackToTheBeginning() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.finish(given.ada(), MEADOW.id(), TODAY);

        assertThat(undone())
                .isEqualTo(
                        new RecordedChange(ADA, 2, ChangeKind.FINISHED, new ChangeSubject.OfUnit(MEADOW.id()), NOON));
        assertThat(undone().kind()).isEqualTo(ChangeKind.STARTED);
        assertThat(ledger.undo(given.ada(), any -> true)).isEqualTo(new ChangeOutcome.NothingToUndo());
        assertThat(store.of(ADA)).isEqualTo(LearnerProgress.NONE);
    }

    @EachDatabase
    void historyGoesOnAfterAnUndo() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.finish(given.ada(), MEADOW.id(), TODAY);
        undone();
        ledger.skip(given.ada(), RIDGE.id(), SkipReason.KNOWN);

        assertThat(undone().number()).isEqualTo(3);
        assertThat(undone().number()).isEqualTo(1);
    }

    @EachDatabase
    void everyKindOfChangeIsUndoneCompletely() {
        takesBack(ChangeKind.STARTED, () -> ledger.start(given.ada(), MEADOW.id()));
        takesBack(ChangeKind.FINISHED, () -> ledger.finish(given.ada(), MEADOW.id(), TODAY));
        takesBack(ChangeKind.TICKED, () -> ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY));
        takesBack(ChangeKind.FINISHED, () -> ledger.tick(given.ada(), ticks(MEADOW, 1, 2, 3), TODAY));
        takesBack(ChangeKind.SKIPPED_AS_KNOWN, () -> ledger.skip(given.ada(), MEADOW.id(), SkipReason.KNOWN));
        takesBack(ChangeKind.SKIPPED_AS_UNWANTED, () -> ledger.skip(given.ada(), MEADOW.id(), SkipReason.NOT_FOR_ME));
        takesBack(ChangeKind.SET_ASIDE, () -> ledger.setAside(given.ada(), MEADOW.id(), IN_THREE_DAYS));
        takesBack(ChangeKind.FOLLOWED, () -> ledger.follow(given.ada(), plan(HILLS)));

        ledger.follow(given.ada(), new FollowRequest(HILLS, Optional.of(SUMMITS), Optional.of(SLOW)));
        ledger.follow(given.ada(), plan(SEA));
        ledger.tick(given.ada(), ticks(MEADOW, 1, 2, 3), TODAY);
        ledger.setAside(given.ada(), RIDGE.id(), IN_THREE_DAYS);
        takesBack(ChangeKind.FOLLOWED, () -> ledger.follow(given.ada(), plan(HILLS)));
        takesBack(ChangeKind.UNFOLLOWED, () -> ledger.unfollow(given.ada(), SEA));
        takesBack(ChangeKind.UNFOLLOWED, () -> ledger.unfollow(given.ada(), HILLS));
        takesBack(ChangeKind.RESET, () -> ledger.reset(given.ada(), HILLS));
        takesBack(ChangeKind.STARTED, () -> ledger.start(given.ada(), RIDGE.id()));
    }

    private void takesBack(ChangeKind kind, Runnable change) {
        LearnerProgress before = store.of(ADA);
        change.run();
        assertThat(store.of(ADA)).isNotEqualTo(before);

        assertThat(undone().kind()).isEqualTo(kind);

        assertThat(store.of(ADA)).isEqualTo(before);
    }

    @EachDatabase
    void anySequenceOfChangesIsUndoneStepByStep() {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            Deque<LearnerProgress> behind = new ArrayDeque<>();
            for (int step = 0; step < 40; step++) {
                LearnerProgress before = store.of(ADA);
                if (!behind.isEmpty() && random.nextInt(6) == 0) {
                    stepBack(behind, seed);
                    continue;
                }
                stepForward(random, NOON.plus(Duration.ofHours(7L * step)));
                if (!store.of(ADA).equals(before)) {
                    behind.push(before);
                }
            }
            while (!behind.isEmpty()) {
                stepBack(behind, seed);
            }
            assertThat(ledger.undo(given.ada(), any -> true))
                    .as("seed %s", seed)
                    .isEqualTo(new ChangeOutcome.NothingToUndo());
        }
    }

    @EachDatabase
    void redoIsTheExactInverseOfEachUndo() {
        for (long seed = 21; seed <= 26; seed++) {
            Random random = new Random(seed);
            Deque<LearnerProgress> states = new ArrayDeque<>();
            for (int step = 0; step < 25; step++) {
                stepForward(random, NOON.plus(Duration.ofHours(7L * step)));
            }
            Deque<RecordedChange> undone = new ArrayDeque<>();
            for (int step = 0; step < 8; step++) {
                states.push(store.of(ADA));
                undone.push(undone());
            }
            while (!undone.isEmpty()) {
                RecordedChange change = undone.pop();
                assertThat(redone(change.number())).as("seed %s", seed).isEqualTo(change);
                assertThat(store.of(ADA)).as("seed %s", seed).isEqualTo(states.pop());
            }
        }
    }

    @EachDatabase
    void onlyTheChangeUndoneLastIsRedoneAndOnlyUntilTheNextChange() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.start(given.ada(), RIDGE.id());
        undone();
        undone();
        assertThat(ledger.redo(given.ada(), 2)).isEqualTo(new ChangeOutcome.NothingToRedo());
        redone(1);
        ledger.start(given.ada(), HARBOUR.id());

        assertThat(ledger.redo(given.ada(), 2)).isEqualTo(new ChangeOutcome.NothingToRedo());
        assertThat(undone().number()).isEqualTo(3);
        assertThat(redone(3).number()).isEqualTo(3);
        assertThat(ledger.redo(given.ada(), 2)).isEqualTo(new ChangeOutcome.NothingToRedo());
    }

    @EachDatabase
    void anUndoAndARedoDeliveredTwiceDoNoMore() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.start(given.ada(), RIDGE.id());
        ChangeOrigin undo = given.ada();
        ledger.undo(undo, any -> true);
        ledger.undo(undo, any -> true);
        assertThat(store.of(ADA).units()).containsOnlyKeys(MEADOW.id());
        ChangeOrigin redo = given.ada();
        ledger.redo(redo, 2);
        ledger.redo(redo, 2);
        ledger.undo(undo, any -> true);

        assertThat(store.of(ADA).units()).containsOnlyKeys(MEADOW.id(), RIDGE.id());
    }

    @EachDatabase
    void aChangeThatIsNotAgreedToStays() {
        ledger.start(given.ada(), MEADOW.id());

        assertThat(ledger.undo(given.ada(), change -> change.number() == 7))
                .isInstanceOf(ChangeOutcome.NotAgreed.class);
        assertThat(store.of(ADA).units()).containsOnlyKeys(MEADOW.id());
    }

    private void stepBack(Deque<LearnerProgress> behind, long seed) {
        undone();
        assertThat(store.of(ADA)).as("seed %s", seed).isEqualTo(behind.pop());
    }

    private void stepForward(Random random, Instant now) {
        Unit unit = List.of(MEADOW, RIDGE, HARBOUR).get(random.nextInt(3));
        var roadmap = random.nextBoolean() ? HILLS : SEA;
        Integer[] some =
                List.of(1, 2, 3).stream().filter(any -> random.nextInt(3) > 0).toArray(Integer[]::new);
        List<Consumer<ChangeOrigin>> moves = List.of(
                cause -> ledger.start(cause, unit.id()),
                cause -> ledger.finish(cause, unit.id(), TODAY),
                cause -> ledger.tick(cause, ticks(unit, some), TODAY),
                cause -> ledger.skip(cause, unit.id(), SkipReason.KNOWN),
                cause -> ledger.skip(cause, unit.id(), SkipReason.NOT_FOR_ME),
                cause -> ledger.setAside(cause, unit.id(), now.plus(Duration.ofDays(3))),
                cause -> ledger.follow(cause, plan(roadmap)),
                cause -> ledger.unfollow(cause, roadmap),
                cause -> ledger.reset(cause, roadmap));
        moves.get(random.nextInt(moves.size())).accept(given.at(now));
    }

    private RecordedChange undone() {
        return ((ChangeOutcome.Undone) ledger.undo(given.ada(), any -> true)).change();
    }

    private RecordedChange redone(long number) {
        return ((ChangeOutcome.Redone) ledger.redo(given.ada(), number)).change();
    }
}
