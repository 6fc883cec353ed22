package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.ADA;
import static dev.cairn.bot.progress.ProgressFixture.BOB;
import static dev.cairn.bot.progress.ProgressFixture.CURRICULUM;
import static dev.cairn.bot.progress.ProgressFixture.HILLS;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class JdbiStudyDaysTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final ProgressFixture given = new ProgressFixture();
    private ProgressLedger ledger;
    private StudyDays days;

    private TimeStore time;

    @BeforeEach
    void openStores(Database database) {
        time = new JdbiTimeStore(database, new ChangeTracker());
        days = new JdbiStudyDays(database);
        ledger = new ProgressLedger(
                new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker()), CURRICULUM);
    }

    @EachDatabase
    void newLearnerHasNoStudyDays() {
        ledger.start(given.ada(), MEADOW.id());
        ledger.skip(given.ada(), RIDGE.id(), SkipReason.KNOWN);

        assertThat(days.of(ADA)).isEmpty();
    }

    @EachDatabase
    void unitsAndStepsCountForTheSameDay() {
        ledger.tick(given.ada(), ticks(MEADOW, 1), YESTERDAY);
        ledger.tick(given.ada(), ticks(MEADOW, 1, 2), TODAY);
        ledger.finish(given.ada(), RIDGE.id(), TODAY);

        assertThat(days.of(ADA)).containsExactlyInAnyOrder(YESTERDAY, TODAY);
        assertThat(days.of(BOB)).isEmpty();
    }

    @EachDatabase
    void unitStepOrEnoughTimeCountsAsStudySinceItsDay() {
        assertThat(studiedSince(YESTERDAY)).isFalse();
        ledger.tick(given.ada(), ticks(MEADOW, 1), YESTERDAY);
        assertThat(studiedSince(YESTERDAY.minusDays(1))).isTrue();
        assertThat(studiedSince(YESTERDAY)).isTrue();
        assertThat(studiedSince(TODAY)).isFalse();

        ledger.finish(given.ada(), RIDGE.id(), TODAY);
        assertThat(studiedSince(TODAY)).isTrue();
        ledger.reset(given.ada(), HILLS);
        assertThat(studiedSince(TODAY)).as("a reset takes no day away").isTrue();
        assertThat(days.isAnySince(BOB, YESTERDAY)).isFalse();
    }

    @EachDatabase
    void loggedTimeCountsOnceADayHasEnough() {
        logToday(9);
        assertThat(studiedSince(TODAY)).isFalse();
        logToday(1);
        assertThat(studiedSince(TODAY)).isTrue();
        assertThat(studiedSince(TODAY.plusDays(1))).isFalse();
    }

    private boolean studiedSince(LocalDate day) {
        return days.isAnySince(ADA, day);
    }

    private void logToday(int minutes) {
        ChangeOrigin cause = given.ada();
        time.log(
                cause,
                new TimeEntry(
                        TODAY, minutes, Optional.empty(), Optional.empty(), cause.at(), TimeEntry.Source.COMMAND));
    }

    @EachDatabase
    void undoOfTheLastThingDoneOnADayRemovesTheDay() {
        ledger.finish(given.ada(), MEADOW.id(), TODAY);
        ledger.finish(given.ada(), RIDGE.id(), TODAY);

        ledger.undo(given.ada(), any -> true);
        assertThat(days.of(ADA)).containsExactly(TODAY);

        ledger.undo(given.ada(), any -> true);
        assertThat(days.of(ADA)).isEmpty();
    }

    @EachDatabase
    void aStepUntickedLeavesNoDay() {
        ledger.tick(given.ada(), ticks(MEADOW, 1), TODAY);
        ledger.tick(given.ada(), ticks(MEADOW), TODAY);

        assertThat(days.of(ADA)).isEmpty();
    }

    @EachDatabase
    void resettingARoadmapKeepsStudyDays() {
        ledger.tick(given.ada(), ticks(MEADOW, 1), YESTERDAY);
        ledger.finish(given.ada(), RIDGE.id(), TODAY);
        ledger.reset(given.ada(), HILLS);
        assertThat(days.of(ADA)).containsExactlyInAnyOrder(YESTERDAY, TODAY);

        ledger.undo(given.ada(), any -> true);
        ledger.undo(given.ada(), any -> true);
        assertThat(days.of(ADA)).containsExactly(YESTERDAY);
    }
}
