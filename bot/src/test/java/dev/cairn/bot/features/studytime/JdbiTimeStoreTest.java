package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.features.studytime.StudyTimeFixture.ADA;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.BOB;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.MEADOW;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.TODAY;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.entry;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.noted;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.took;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.LogResult;
import dev.cairn.bot.progress.ProgressStore;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class JdbiTimeStoreTest {
    private final StudyTimeFixture given = new StudyTimeFixture();
    private TimeStore store;
    private ProgressStore progress;

    @BeforeEach
    void stores(Database database) {
        store = new JdbiTimeStore(database, new ChangeTracker());
        progress = new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker());
    }

    @EachDatabase
    void timeAddsUpByDay() {
        log(entry(TODAY, 30));
        log(entry(TODAY, 45));
        log(entry(TODAY.minusDays(1), 20));
        log(entry(TODAY.minusDays(2), 10));
        store.log(given.by(BOB), entry(5));

        assertThat(store.byDay(ADA, TODAY.minusDays(1)))
                .isEqualTo(Map.of(TODAY, Duration.ofMinutes(75), TODAY.minusDays(1), Duration.ofMinutes(20)));
        assertThat(store.byDay(BOB, LocalDate.EPOCH)).isEqualTo(Map.of(TODAY, Duration.ofMinutes(5)));
    }

    @EachDatabase
    void timeAddsUpByUnitAndGeneralTimeCountsForNone() {
        log(noted(MEADOW, 30));
        log(took(MEADOW, 15));
        log(noted(new UnitId("ridge"), 20));
        log(entry(60));

        assertThat(store.sums(ADA, TODAY).byUnit())
                .isEqualTo(Map.of(MEADOW, Duration.ofMinutes(45), new UnitId("ridge"), Duration.ofMinutes(20)));
        assertThat(store.sums(ADA, TODAY).recent())
                .containsExactlyInAnyOrder(
                        new TimeStore.UnitDay(TODAY, Optional.of(MEADOW), Duration.ofMinutes(45)),
                        new TimeStore.UnitDay(TODAY, Optional.of(new UnitId("ridge")), Duration.ofMinutes(20)),
                        new TimeStore.UnitDay(TODAY, Optional.empty(), Duration.ofMinutes(60)));
        assertThat(store.sums(ADA, TODAY.plusDays(1)).recent()).isEmpty();
    }

    @EachDatabase
    void removedAndUndoneEntriesChangeTheSums() {
        log(noted(MEADOW, 30));
        long number = number(log(took(MEADOW, 15)));
        store.remove(given.ada(), number);

        assertThat(store.sums(ADA, TODAY).byUnit()).isEqualTo(Map.of(MEADOW, Duration.ofMinutes(30)));
        assertThat(store.byDay(ADA, TODAY)).isEqualTo(Map.of(TODAY, Duration.ofMinutes(30)));
        progress.undo(given.ada(), any -> true);
        assertThat(store.sums(ADA, TODAY).byUnit()).isEqualTo(Map.of(MEADOW, Duration.ofMinutes(45)));
        progress.undo(given.ada(), any -> true);
        progress.undo(given.ada(), any -> true);
        assertThat(store.sums(ADA, TODAY).byUnit()).isEmpty();
        assertThat(store.byDay(ADA, TODAY)).isEmpty();
    }

    @EachDatabase
    void anEntryIsReadAsItWasLogged() {
        long number = number(log(noted(MEADOW, 30)));

        assertThat(store.entry(ADA, number)).contains(noted(MEADOW, 30));
        assertThat(store.entry(BOB, number)).isEmpty();
    }

    @EachDatabase
    void dayTakesSixteenHoursAndNotAMinuteMore() {
        log(entry(15 * 60));

        assertThat(log(entry(61))).isEqualTo(new LogResult.DayFull(15 * 60));
        assertThat(log(entry(60)))
                .isInstanceOfSatisfying(
                        LogResult.Logged.class,
                        logged -> assertThat(logged.minutesOfDay()).isEqualTo(TimeEntry.MAX_MINUTES_A_DAY));
        assertThat(log(entry(TODAY.minusDays(1), 1))).isInstanceOf(LogResult.Logged.class);
    }

    @EachDatabase
    void interactionDeliveredTwiceLogsOnce() {
        ChangeOrigin cause = given.ada();
        LogResult first = store.log(cause, entry(600));

        assertThat(store.log(cause, entry(600))).isEqualTo(first);
        assertThat(store.page(ADA, 0, 10).entries()).hasSize(1);
    }

    @EachDatabase
    void timeOfAFinishedUnitIsLoggedOnceADay() {
        log(took(MEADOW, 30));

        assertThat(log(took(MEADOW, 60))).isEqualTo(new LogResult.AlreadyLogged(took(MEADOW, 30)));
        assertThat(log(took(new UnitId("ridge"), 60))).isInstanceOf(LogResult.Logged.class);
    }

    @EachDatabase
    void entryRemovedTwiceIsRemovedOnce() {
        long number = number(log(noted(MEADOW, 30)));
        ChangeOrigin cause = given.ada();

        assertThat(store.remove(cause, number)).map(RecordedChange::kind).contains(ChangeKind.LOG_REMOVED);
        assertThat(store.remove(cause, number)).as("delivered again").isPresent();
        assertThat(store.remove(given.ada(), number)).isEmpty();
        assertThat(store.remove(given.by(BOB), number)).isEmpty();
        assertThat(store.byDay(ADA, TODAY)).isEmpty();
    }

    @EachDatabase
    void undoTakesBackARemovalAndThenTheEntryItself() {
        long number = number(log(noted(MEADOW, 30)));
        log(entry(10));
        store.remove(given.ada(), number);

        assertThat(undone()).isEqualTo(ChangeKind.LOG_REMOVED);
        assertThat(store.entry(ADA, number)).contains(noted(MEADOW, 30));
        assertThat(undone()).isEqualTo(ChangeKind.LOGGED);
        assertThat(store.byDay(ADA, TODAY)).containsEntry(TODAY, Duration.ofMinutes(30));
        progress.undo(given.ada(), any -> true);
        assertThat(store.byDay(ADA, TODAY)).isEmpty();
        assertThat(progress.undo(given.ada(), any -> true)).isEqualTo(new ChangeOutcome.NothingToUndo());
    }

    @EachDatabase
    void logIsReadInPagesLatestFirst() {
        for (int minutes = 1; minutes <= 5; minutes++) {
            log(entry(minutes));
        }

        LogPage first = store.page(ADA, 0, 2);
        assertThat(minutes(first)).containsExactly(5, 4);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.total()).isEqualTo(Duration.ofMinutes(15));
        assertThat(minutes(store.page(ADA, 2, 2))).containsExactly(1);
        assertThat(store.page(ADA, 9, 2)).as("beyond the end").isEqualTo(store.page(ADA, 2, 2));
        assertThat(store.page(BOB, 0, 2).entries()).isEmpty();
    }

    private static Iterable<Integer> minutes(LogPage page) {
        return page.entries().stream()
                .map(numbered -> numbered.entry().minutes())
                .toList();
    }

    private LogResult log(TimeEntry entry) {
        return store.log(given.ada(), entry);
    }

    private static long number(LogResult logging) {
        return ((LogResult.Logged) logging).change().number();
    }

    private ChangeKind undone() {
        return ((ChangeOutcome.Undone) progress.undo(given.ada(), any -> true))
                .change()
                .kind();
    }
}
