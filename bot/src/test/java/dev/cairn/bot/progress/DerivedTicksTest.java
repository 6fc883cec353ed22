package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
import static dev.cairn.bot.progress.ProgressFixture.BOB;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.plan;
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Tests progress derived between two roadmaps: all of CS50 on one, its first weeks on the other. */
class DerivedTicksTest {
    private static final RoadmapId ALPHA = new RoadmapId("alpha");
    private static final RoadmapId BETA = new RoadmapId("beta");
    private static final UnitId WHOLE = new UnitId("cs50-alpha");
    private static final UnitId WEEK_NOUGHT = new UnitId("week-0-alpha");
    private static final UnitId FIRST_WEEKS = new UnitId("first-weeks-beta");

    private final ProgressFixture given = new ProgressFixture();
    private Curriculum curriculum = ProgressFixture.CURRICULUM;
    private ProgressStore store;
    private ProgressLedger ledger;

    @BeforeEach
    void ledger(Database database) throws IOException {
        curriculum = CurriculumReader.read(Document.allIn(Path.of("src/test/resources/learnt-once")))
                .orThrow();
        store = new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker());
        ledger = new ProgressLedger(store, curriculum);
    }

    @EachDatabase
    void unitThatAsksForLessIsDoneToo() {
        ledger.finish(given.ada(), WHOLE, TODAY);

        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);
        assertThat(standing().state(WEEK_NOUGHT)).contains(UnitState.DONE);
        assertThat(ledger.standing(ledger.of(BOB), NOON).elsewhere()).isEmpty();
    }

    @EachDatabase
    void unitThatAsksForMoreIsNotDone() {
        ledger.finish(given.ada(), FIRST_WEEKS, TODAY);

        assertThat(standing().state(WHOLE)).isEmpty();
        assertThat(standing().state(WEEK_NOUGHT)).contains(UnitState.DONE);
    }

    @EachDatabase
    void unitDoneElsewhereCannotBeDoneTwice() {
        ledger.finish(given.ada(), WHOLE, TODAY);
        LearnerProgress before = store.of(ADA);
        Unit unit = curriculum.unit(FIRST_WEEKS).orElseThrow();
        ChangeOutcome elsewhere = new ChangeOutcome.FinishedElsewhere(
                List.of(curriculum.locationOf(WHOLE).orElseThrow()));

        assertThat(ledger.finish(given.ada(), FIRST_WEEKS, TODAY)).isEqualTo(elsewhere);
        assertThat(ledger.start(given.ada(), FIRST_WEEKS)).isEqualTo(elsewhere);
        assertThat(ledger.tick(given.ada(), ticks(unit, 1), TODAY)).isEqualTo(elsewhere);
        assertThat(ledger.skip(given.ada(), FIRST_WEEKS, SkipReason.NOT_FOR_ME)).isEqualTo(elsewhere);
        assertThat(ledger.setAside(given.ada(), FIRST_WEEKS, NOON.plusSeconds(9)))
                .isEqualTo(elsewhere);
        assertThat(store.of(ADA)).isEqualTo(before);
    }

    @EachDatabase
    void unitKnownElsewhereCanStillBeDone() {
        ledger.skip(given.ada(), WHOLE, SkipReason.KNOWN);

        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.KNOWN);
        assertThat(ledger.finish(given.ada(), FIRST_WEEKS, TODAY)).isInstanceOf(ChangeOutcome.Finished.class);
        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);
    }

    @EachDatabase
    void unwantedUnitStaysUnwanted() {
        ledger.skip(given.ada(), FIRST_WEEKS, SkipReason.NOT_FOR_ME);
        ledger.finish(given.ada(), WHOLE, TODAY);

        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.NOT_FOR_ME);
    }

    @EachDatabase
    void undoRemovesDerivedUnitsAndKeepsStartedOnes() {
        Unit unit = curriculum.unit(FIRST_WEEKS).orElseThrow();
        ledger.tick(given.ada(), ticks(unit, 3), TODAY);
        Standing before = standing();
        ledger.finish(given.ada(), WHOLE, TODAY);
        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);

        ledger.undo(given.ada(), any -> true);

        assertThat(standing()).isEqualTo(before);
        assertThat(before.state(FIRST_WEEKS)).contains(UnitState.STARTED);
    }

    @EachDatabase
    void untickingRemovesDerivedUnits() {
        Unit unit = curriculum.unit(FIRST_WEEKS).orElseThrow();
        ledger.tick(given.ada(), ticks(unit, 1), TODAY);
        assertThat(standing().state(WEEK_NOUGHT)).contains(UnitState.DONE);

        ledger.tick(given.ada(), ticks(unit), TODAY);

        assertThat(standing().state(WEEK_NOUGHT)).isEmpty();
    }

    @EachDatabase
    void resetRemovesDerivedUnitsAndItsUndoRestoresThem() {
        ledger.finish(given.ada(), WHOLE, TODAY);

        ledger.reset(given.ada(), ALPHA);
        assertThat(standing().state(FIRST_WEEKS)).isEmpty();

        ledger.undo(given.ada(), any -> true);
        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);
    }

    @EachDatabase
    void resetOfARoadmapWithoutReportsClearsNothing() {
        ledger.finish(given.ada(), WHOLE, TODAY);

        assertThat(ledger.reset(given.ada(), BETA)).isEqualTo(new ChangeOutcome.NothingToReset());
        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);
    }

    @EachDatabase
    void changingRoadmapsKeepsEverything() {
        ledger.follow(given.ada(), plan(ALPHA));
        ledger.finish(given.ada(), WHOLE, TODAY);
        Standing before = standing();

        ledger.follow(given.ada(), plan(BETA));
        ledger.unfollow(given.ada(), ALPHA);

        assertThat(standing()).isEqualTo(before);
    }

    @EachDatabase
    void unitDoneUnderAFormerIdCounts() {
        UnitId former = new UnitId("cs50-old");
        new ProgressLedger(store, ProgressFixture.CURRICULUM).finish(given.ada(), former, TODAY);

        assertThat(standing().state(WHOLE)).contains(UnitState.DONE);
        assertThat(standing().state(FIRST_WEEKS)).contains(UnitState.DONE);

        ledger.reset(given.ada(), ALPHA);
        assertThat(standing()).isEqualTo(Standing.NOTHING);
    }

    private Standing standing() {
        return ledger.standing(ledger.of(ADA), NOON);
    }
}
