package dev.cairn.bot.features.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.CalendarChange;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class JdbiSettingsStoreTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final LearnerSettings SET = new LearnerSettings(
            Optional.of(ZoneId.of("Asia/Kathmandu")),
            LocalTime.of(0, 0),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            Optional.of(new WeeklyGoal(150)),
            Visibility.SERVERS);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    private static final StudyCalendar UTC = LearnerSettings.DEFAULT.calendar();

    private final SetClock clock = new SetClock();
    private Settings store;

    @BeforeEach
    void store(Database database) {
        store = new JdbiSettingsStore(database, clock);
    }

    @EachDatabase
    void newLearnerHasTheDefaults() {
        assertThat(store.of(ADA)).isEqualTo(LearnerSettings.DEFAULT);
        assertThat(store.history(ADA)).isEqualTo(history());
    }

    @EachDatabase
    void changedSettingIsKept(Database database) {
        SettingsFixture.change(store, ADA, before -> SET);
        assertThat(new JdbiSettingsStore(database, clock).of(ADA)).isEqualTo(SET);
        assertThat(store.of(new LearnerId(2))).isEqualTo(LearnerSettings.DEFAULT);
    }

    @EachDatabase
    void changeSeesTheCurrentSettings() {
        SettingsFixture.change(store, ADA, before -> SET);
        assertThat(SettingsFixture.change(store, ADA, before -> before.with(Set.of())))
                .isEqualTo(SET.with(Set.of()));
        assertThat(store.of(ADA)).isEqualTo(SET.with(Set.of()));
    }

    @EachDatabase
    void historyRecordsSinceWhenACalendarApplies() {
        clock.now = NOON;
        SettingsFixture.change(store, ADA, before -> SET);
        clock.now = NOON.plusSeconds(60);
        SettingsFixture.change(store, ADA, before -> before.with(Set.of()));

        assertThat(store.history(ADA))
                .isEqualTo(history(
                        new CalendarChange(NOON, SET.calendar(), SET.restDays()),
                        new CalendarChange(NOON.plusSeconds(60), SET.calendar(), Set.of())));
        assertThat(store.history(new LearnerId(2))).isEqualTo(history());
    }

    @EachDatabase
    void otherSettingsLeaveTheCalendarHistory() {
        SettingsFixture.change(store, ADA, before -> before.with(Visibility.SERVERS));
        SettingsFixture.change(store, ADA, before -> before.with(LocalTime.of(4, 0)));

        assertThat(store.history(ADA)).isEqualTo(history());
    }

    @EachDatabase
    void lastOfTwoChangesAtOneInstantApplies() {
        clock.now = NOON;
        SettingsFixture.change(store, ADA, before -> SET);
        SettingsFixture.change(store, ADA, before -> before.with(Set.of()));

        assertThat(store.history(ADA)).isEqualTo(history(new CalendarChange(NOON, SET.calendar(), Set.of())));
    }

    @EachDatabase
    void clockMovedBackKeepsTheOrderOfTheHistory() {
        clock.now = NOON;
        SettingsFixture.change(store, ADA, before -> SET);
        clock.now = NOON.minusSeconds(3600);
        SettingsFixture.change(store, ADA, before -> before.with(ZoneId.of("Asia/Tokyo")));

        assertThat(store.history(ADA).current().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    private static CalendarHistory history(CalendarChange... changes) {
        return new CalendarHistory(
                Stream.concat(Stream.of(new CalendarChange(Instant.MIN, UTC, Set.of())), Stream.of(changes))
                        .toList());
    }

    /** A clock that shows what it is set to. */
    private static final class SetClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
