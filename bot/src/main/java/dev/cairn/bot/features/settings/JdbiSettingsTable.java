package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.WeekdayBits;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reads and writes settings, and the calendars they made, in a caller's transaction. */
final class JdbiSettingsTable {
    private JdbiSettingsTable() {}

    static LearnerSettings read(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT zone, day_start, rest_days, goal, visibility FROM learner_settings
                        WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(JdbiSettingsTable::settings)
                .findOne()
                .orElse(LearnerSettings.DEFAULT);
    }

    private static LearnerSettings settings(RowView row) {
        return new LearnerSettings(
                JdbiCalendarColumns.zone(row),
                JdbiCalendarColumns.dayStart(row),
                JdbiCalendarColumns.restDays(row),
                Optional.ofNullable(row.getColumn("goal", Long.class))
                        .map(minutes -> new WeeklyGoal(minutes.intValue())),
                row.getColumn("visibility", Visibility.class));
    }

    static void write(Handle handle, LearnerId learner, LearnerSettings settings) {
        handle.createUpdate("""
                        INSERT INTO learner_settings (learner, zone, day_start, rest_days, goal, visibility)
                        VALUES (:learner, :zone, :dayStart, :restDays, :goal, :visibility)
                        ON CONFLICT (learner) DO UPDATE
                        SET zone = excluded.zone, day_start = excluded.day_start, rest_days = excluded.rest_days,
                            goal = excluded.goal, visibility = excluded.visibility
                        """)
                .bind("learner", learner)
                .bindByType("zone", settings.zone().orElse(null), ZoneId.class)
                .bind("dayStart", settings.dayStart().getHour())
                .bind("restDays", WeekdayBits.of(settings.restDays()))
                .bindByType(
                        "goal",
                        settings.goal().map(goal -> (long) goal.minutes()).orElse(null),
                        Long.class)
                .bind("visibility", settings.visibility().name())
                .execute();
    }

    /** Since when a calendar chosen now applies: now, or the newest one's time if the clock was set back. */
    static Instant nextCalendar(Handle handle, LearnerId learner, Instant now) {
        return handle.createQuery("SELECT max(since) AS since FROM calendar_change WHERE learner = :learner")
                .bind("learner", learner)
                .map(row -> Optional.ofNullable(row.getColumn("since", Instant.class)))
                .one()
                .filter(now::isBefore)
                .orElse(now);
    }

    static Optional<Calendar> calendar(Handle handle, LearnerId learner, Instant since) {
        return handle.createQuery("""
                        SELECT zone, day_start, rest_days FROM calendar_change
                        WHERE learner = :learner AND since = :since
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .map(row -> new Calendar(
                        Optional.ofNullable(row.getColumn("zone", String.class)),
                        row.getColumn("day_start", Long.class),
                        row.getColumn("rest_days", Long.class)))
                .findOne();
    }

    static void write(Handle handle, LearnerId learner, Instant since, Calendar calendar) {
        handle.createUpdate("""
                        INSERT INTO calendar_change (learner, since, zone, day_start, rest_days)
                        VALUES (:learner, :since, :zone, :dayStart, :restDays)
                        ON CONFLICT (learner, since) DO UPDATE
                        SET zone = excluded.zone, day_start = excluded.day_start, rest_days = excluded.rest_days
                        """)
                .bind("learner", learner)
                .bind("since", since)
                .bindByType("zone", calendar.zone().orElse(null), String.class)
                .bind("dayStart", calendar.dayStart())
                .bind("restDays", calendar.restDays())
                .execute();
    }

    static void deleteCalendar(Handle handle, LearnerId learner, Instant since) {
        handle.createUpdate("DELETE FROM calendar_change WHERE learner = :learner AND since = :since")
                .bind("learner", learner)
                .bind("since", since)
                .execute();
    }

    /** The columns of a calendar; the zone may be one that this Java does not know. */
    record Calendar(Optional<String> zone, long dayStart, long restDays) {
        static Calendar of(LearnerSettings settings) {
            return new Calendar(
                    settings.zone().map(ZoneId::getId),
                    settings.dayStart().getHour(),
                    WeekdayBits.of(settings.restDays()));
        }
    }
}
