package dev.cairn.bot.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.JdbiStudyDays;
import dev.cairn.bot.progress.JdbiTimeStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeEach;

class StreaksTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final int ENTRIES = 5_000;
    private static final int TIMES = 600;

    private long interactions;
    private Database database;
    private ProgressLedger ledger;
    private Settings settings;
    private Streaks streaks;

    @BeforeEach
    void streaks(Database fresh) {
        database = fresh;
        ledger = new ProgressLedger(
                new JdbiProgressStore(database, new JdbiCalendars(database), new ChangeTracker()), CURRICULUM);
        settings = new JdbiSettingsStore(database, Clock.fixed(NOON, ZoneOffset.UTC));
        StudyDays days = new JdbiStudyDays(database);
        streaks = new Streaks(
                days, settings, new JdbiStreakStore(database, days, settings, Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    @EachDatabase
    void finishedUnitsAndLoggedTimeMakeOneStreak() {
        finish(0, TODAY.minusDays(2));
        log(TODAY.minusDays(1), StudyDays.ENOUGH_MINUTES);
        log(TODAY, StudyDays.ENOUGH_MINUTES - 1);
        assertThat(streaks.of(ADA, NOON))
                .returns(2, Streak::length)
                .returns(false, Streak::todayCounts)
                .returns(TODAY, Streak::today);

        finish(1, TODAY);
        assertThat(streaks.of(ADA, NOON)).returns(3, Streak::length).returns(true, Streak::todayCounts);

        ledger.undo(cause(), any -> true);
        assertThat(streaks.of(ADA, NOON)).returns(2, Streak::length);
    }

    @EachDatabase
    void restDaySetTodayDoesNotRepairLastWeek() {
        finish(0, TODAY.minusDays(9));
        finish(1, TODAY.minusDays(7));
        SettingsFixture.change(settings, ADA, before -> before.with(Set.of(DayOfWeek.MONDAY)));
        assertThat(streaks.of(ADA, NOON)).returns(0, Streak::length).returns(1, Streak::longest);
    }

    /** Takes about a millisecond; the limit counts processor time and leaves room for a busy machine. */
    @EachDatabase
    void fiveThousandEntriesAreReadQuickly() {
        SettingsFixture.change(settings, ADA, before -> before.with(ZoneId.of("Europe/Berlin")));
        database.write(handle -> {
            LearnerRow.lock(handle, ADA);
            PreparedBatch ticks = handle.prepareBatch(
                    "INSERT INTO ticked_step (learner, step, ticked_at, study_day) VALUES (:learner, :step, 0, :day)");
            for (int entry = 0; entry < ENTRIES; entry++) {
                ticks.bind("learner", ADA)
                        .bind("step", "step." + entry)
                        .bind("day", TODAY.minusDays(entry / 4))
                        .add();
            }
            return ticks.execute();
        });
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] taken = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long begun = thread.getCurrentThreadCpuTime();
            assertThat(streaks.of(ADA, NOON).length()).isEqualTo(ENTRIES / 4);
            taken[time] = thread.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(taken);
        assertThat(Duration.ofNanos(taken[TIMES / 2])).isLessThan(Duration.ofMillis(10));
    }

    private void finish(int unit, LocalDate day) {
        UnitId id = CURRICULUM.roadmaps().get(0).units().get(unit).id();
        ledger.finish(cause(), id, day);
    }

    private void log(LocalDate day, int minutes) {
        new JdbiTimeStore(database, new ChangeTracker())
                .log(
                        cause(),
                        new TimeEntry(
                                day, minutes, Optional.empty(), Optional.empty(), NOON, TimeEntry.Source.COMMAND));
    }

    private ChangeOrigin cause() {
        return new ChangeOrigin(ADA, new InteractionId(++interactions), NOON);
    }
}
