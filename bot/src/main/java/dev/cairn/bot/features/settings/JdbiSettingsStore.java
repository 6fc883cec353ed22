package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.time.CalendarChange;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Settings in the database. */
public final class JdbiSettingsStore implements SettingsStore {
    private final Database database;
    private final Clock clock;
    private final CalendarListener follower;

    public JdbiSettingsStore(Database database, Clock clock) {
        this(database, clock, (handle, learner, now) -> {});
    }

    /** @param follower what else changes when a calendar does */
    public JdbiSettingsStore(Database database, Clock clock, CalendarListener follower) {
        this.database = database;
        this.clock = clock;
        this.follower = follower;
    }

    @Override
    public LearnerSettings of(LearnerId learner) {
        return database.read(handle -> read(handle, learner));
    }

    @Override
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        return database.write(handle -> {
            LearnerRow.locked(handle, learner);
            LearnerSettings before = read(handle, learner);
            LearnerSettings after = change.apply(before);
            write(handle, learner, after);
            if (!after.calendar().equals(before.calendar()) || !after.restDays().equals(before.restDays())) {
                note(handle, learner, after);
                follower.follow(handle, learner, after);
            }
            return after;
        });
    }

    /** A clock that was put back must not put the newest calendar behind an older one. */
    private void note(Handle handle, LearnerId learner, LearnerSettings settings) {
        Instant now = clock.instant();
        Instant since = handle.createQuery("SELECT max(since) AS since FROM calendar_change WHERE learner = :learner")
                .bind("learner", learner)
                .map(row -> Optional.ofNullable(row.getColumn("since", Instant.class)))
                .one()
                .filter(now::isBefore)
                .orElse(now);
        handle.createUpdate("""
                        INSERT INTO calendar_change (learner, since, zone, day_start, rest_days)
                        VALUES (:learner, :since, :zone, :dayStart, :restDays)
                        ON CONFLICT (learner, since) DO UPDATE
                        SET zone = excluded.zone, day_start = excluded.day_start, rest_days = excluded.rest_days
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .bindByType("zone", settings.zone().orElse(null), ZoneId.class)
                .bind("dayStart", settings.dayStart().getHour())
                .bind("restDays", bits(settings.restDays()))
                .execute();
    }

    @Override
    public CalendarHistory history(LearnerId learner) {
        return CalendarHistory.since(database.read(handle -> handle.createQuery("""
                        SELECT since, zone, day_start, rest_days FROM calendar_change
                        WHERE learner = :learner ORDER BY since
                        """)
                .bind("learner", learner)
                .map(JdbiSettingsStore::calendarChange)
                .list()));
    }

    private static CalendarChange calendarChange(RowView row) {
        StudyCalendar calendar = new StudyCalendar(zone(row).orElse(ZoneOffset.UTC), dayStart(row));
        return new CalendarChange(row.getColumn("since", Instant.class), calendar, restDays(row));
    }

    private static LearnerSettings read(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT zone, day_start, rest_days, visibility FROM learner_settings WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(JdbiSettingsStore::settings)
                .findOne()
                .orElse(LearnerSettings.DEFAULT);
    }

    private static LearnerSettings settings(RowView row) {
        return new LearnerSettings(
                zone(row), dayStart(row), restDays(row), row.getColumn("visibility", Visibility.class));
    }

    private static Optional<ZoneId> zone(RowView row) {
        return Optional.ofNullable(row.getColumn("zone", String.class)).flatMap(JdbiSettingsStore::known);
    }

    /** A name that a Cairn with newer time zone data wrote may be unknown to this one. */
    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static LocalTime dayStart(RowView row) {
        return LocalTime.of(row.getColumn("day_start", Long.class).intValue(), 0);
    }

    private static Set<DayOfWeek> restDays(RowView row) {
        return days(row.getColumn("rest_days", Long.class));
    }

    private static void write(Handle handle, LearnerId learner, LearnerSettings settings) {
        handle.createUpdate("""
                        INSERT INTO learner_settings (learner, zone, day_start, rest_days, visibility)
                        VALUES (:learner, :zone, :dayStart, :restDays, :visibility)
                        ON CONFLICT (learner) DO UPDATE
                        SET zone = excluded.zone, day_start = excluded.day_start, rest_days = excluded.rest_days,
                            visibility = excluded.visibility
                        """)
                .bind("learner", learner)
                .bindByType("zone", settings.zone().orElse(null), ZoneId.class)
                .bind("dayStart", settings.dayStart().getHour())
                .bind("restDays", bits(settings.restDays()))
                .bind("visibility", settings.visibility().name())
                .execute();
    }

    private static Set<DayOfWeek> days(long bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(Collectors.toSet());
    }

    private static long bits(Set<DayOfWeek> days) {
        return days.stream().mapToLong(JdbiSettingsStore::bit).sum();
    }

    private static long bit(DayOfWeek day) {
        return 1L << (day.getValue() - 1);
    }
}
