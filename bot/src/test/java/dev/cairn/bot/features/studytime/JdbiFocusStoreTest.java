package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.features.studytime.StudyTimeFixture.ADA;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.MEADOW;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.NOON;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.TODAY;
import static dev.cairn.bot.features.studytime.StudyTimeFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeStore;
import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.ProgressStore;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

class JdbiFocusStoreTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final StudyTimeFixture given = new StudyTimeFixture();
    private final List<Instant> timetable = new ArrayList<>();
    private TimeStore time;
    private FocusStore store;
    private NoticeStore notices;
    private ProgressStore progress;

    @BeforeEach
    void stores(Database database) {
        time = new JdbiTimeStore(database, new ChangeTracker());
        notices = new JdbiNoticeStore(database);
        store = new JdbiFocusStore(database, (handle, job, key, at) -> timetable.add(at), new ChangeTracker());
        progress = new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker());
    }

    @EachDatabase
    void startedTimerRunsAndItsEndIsScheduled() {
        Focus focus = given.focus(25);

        assertThat(store.start(focus)).isEqualTo(new FocusStart.Started(focus));
        assertThat(store.running(ADA)).contains(focus);
        assertThat(timetable).containsExactly(focus.ends());
    }

    @EachDatabase
    void onlyOneTimerRunsAtATime() {
        Focus focus = given.focus(25);
        store.start(focus);

        assertThat(store.start(given.focus(NOON.plus(MINUTE), 50))).isEqualTo(new FocusStart.Running(focus));
        assertThat(store.start(focus)).as("delivered again").isEqualTo(new FocusStart.Started(focus));
        assertThat(store.running(ADA)).contains(focus);
    }

    @EachDatabase
    void timerEndsOnceAndLogsItselfForTheDayItBeganOn() {
        Focus focus = given.focus(25);
        store.start(focus);

        assertThat(store.end(focus.id(), focus.ends().minusMillis(1))).isEmpty();
        assertThat(store.end(focus.id(), focus.ends())).map(EndedFocus::end).contains(new FocusEnd(focus, 25));
        assertThat(store.end(focus.id(), focus.ends().plus(MINUTE)))
                .map(EndedFocus::end)
                .contains(new FocusEnd(focus, 25));
        assertThat(store.running(ADA)).isEmpty();
        assertThat(time.byDay(ADA, LocalDate.EPOCH)).containsOnly(Map.entry(TODAY, Duration.ofMinutes(25)));
        assertThat(time.sums(ADA, TODAY).byUnit()).containsEntry(MEADOW, Duration.ofMinutes(25));

        store.settle(focus);
        assertThat(store.end(focus.id(), focus.ends())).isEmpty();
    }

    @EachDatabase
    void anEndIsClaimedForEachAttemptUntilTheLearnerIsTold() {
        Focus focus = given.focus(25);
        store.start(focus);

        Claim first = store.end(focus.id(), focus.ends()).orElseThrow().claim();
        assertThat(first.attempt()).isEqualTo(1);
        store.retry(focus, focus.ends().plus(MINUTE));
        assertThat(timetable).containsExactly(focus.ends(), focus.ends().plus(MINUTE));
        Claim second =
                store.end(focus.id(), focus.ends().plus(MINUTE)).orElseThrow().claim();
        assertThat(second).isEqualTo(new Claim(first.nonce(), focus.ends(), 2));
    }

    @EachDatabase
    void timerThatEndedLongAgoIsLoggedInFull() {
        Focus focus = given.focus(240);
        store.start(focus);

        store.end(focus.id(), focus.ends().plus(Duration.ofDays(3)));

        assertThat(time.page(ADA, 0, 1).entries().get(0).entry())
                .isEqualTo(focus.entry(focus.ends(), 960))
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(focus.ends()));
    }

    @EachDatabase
    void stoppedTimerLogsWholeMinutesAndAtLeastOne() {
        store.start(given.focus(25));
        assertThat(store.stop(ADA, NOON.plusSeconds(10 * 60 + 59)))
                .hasValueSatisfying(end -> assertThat(end.logged()).isEqualTo(10));
        assertThat(store.stop(ADA, NOON.plusSeconds(11 * 60))).isEmpty();

        store.start(given.focus(25));
        assertThat(store.stop(ADA, NOON.plusSeconds(2)))
                .hasValueSatisfying(end -> assertThat(end.logged()).isEqualTo(1));
        assertThat(time.byDay(ADA, TODAY)).containsEntry(TODAY, Duration.ofMinutes(11));
    }

    @EachDatabase
    void stoppedTimerDoesNotEndAgain() {
        Focus focus = given.focus(25);
        store.start(focus);
        store.stop(ADA, NOON.plus(MINUTE));

        assertThat(store.end(focus.id(), focus.ends())).isEmpty();
        assertThat(store.start(focus)).as("delivered again").isEqualTo(new FocusStart.AlreadyEnded());
        assertThat(time.byDay(ADA, TODAY)).containsEntry(TODAY, MINUTE);
    }

    @EachDatabase
    void overdueTimerIsLoggedAndMakesRoomForANewOne() {
        Focus first = given.focus(25);
        store.start(first);
        Focus second = given.focus(first.ends().plus(MINUTE), 25);

        assertThat(store.start(second)).isEqualTo(new FocusStart.Started(second));
        assertThat(time.byDay(ADA, TODAY)).containsEntry(TODAY, Duration.ofMinutes(25));
        assertThat(store.end(first.id(), second.began())).map(EndedFocus::end).contains(new FocusEnd(first, 25));
    }

    @EachDatabase
    void fullDayRefusesATimerAndADayThatFillsMeanwhileTakesWhatFits() {
        time.log(given.ada(), entry(930));

        assertThat(store.start(given.focus(31))).isEqualTo(new FocusStart.DayFull(930));
        Focus focus = given.focus(30);
        store.start(focus);
        time.log(given.ada(), entry(20));
        assertThat(store.end(focus.id(), focus.ends())).map(EndedFocus::end).contains(new FocusEnd(focus, 10));

        Focus none = given.focus(5);
        assertThat(store.start(none)).isEqualTo(new FocusStart.DayFull(960));
    }

    @EachDatabase
    void undoTakesBackTheTimeOfATimer() {
        Focus focus = given.focus(25);
        store.start(focus);
        store.end(focus.id(), focus.ends());

        assertThat(undone()).isEqualTo(ChangeKind.FOCUSED);
        assertThat(time.byDay(ADA, TODAY)).isEmpty();
    }

    @EachDatabase
    void aTimerLeavesANoticeOnce() {
        Focus focus = given.focus(25);
        store.start(focus);
        store.end(focus.id(), focus.ends());
        Notice notice = FocusNotice.of(new FocusEnd(focus, 25), focus.ends());

        store.leaveNotice(focus, notice);
        store.leaveNotice(focus, FocusNotice.of(new FocusEnd(focus, 24), focus.ends()));

        assertThat(notices.pending(ADA)).containsExactly(notice);
        assertThat(store.end(focus.id(), focus.ends())).isEmpty();
    }

    private ChangeKind undone() {
        return ((ChangeOutcome.Undone) progress.undo(given.ada(), any -> true))
                .change()
                .kind();
    }
}
