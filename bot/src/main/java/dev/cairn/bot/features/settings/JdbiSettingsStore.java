package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.WeekdayBits;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores settings in the database. */
public final class JdbiSettingsStore implements Settings {
    private final Database database;
    private final Clock clock;
    private final JdbiCalendars calendars;
    private final List<CalendarListener> listeners;

    /** Creates the store, which calls the listeners in order. */
    public JdbiSettingsStore(Database database, Clock clock, CalendarListener... listeners) {
        this.database = database;
        this.clock = clock;
        this.calendars = new JdbiCalendars(database);
        this.listeners = List.of(listeners);
    }

    @Override
    public LearnerSettings of(LearnerId learner) {
        return database.read(handle -> read(handle, learner));
    }

    @Override
    public StudyCalendar calendar(LearnerId learner) {
        return calendars.calendar(learner);
    }

    @Override
    public StudyCalendar calendar(Handle handle, LearnerId learner) {
        return calendars.calendar(handle, learner);
    }

    @Override
    public CalendarHistory history(LearnerId learner) {
        return calendars.history(learner);
    }

    @Override
    public CalendarHistory history(Handle handle, LearnerId learner) {
        return calendars.history(handle, learner);
    }

    @Override
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        return database.write(handle -> {
            LearnerRow.lock(handle, learner);
            LearnerSettings before = read(handle, learner);
            LearnerSettings after = change.apply(before);
            write(handle, learner, after);
            if (!after.calendar().equals(before.calendar()) || !after.restDays().equals(before.restDays())) {
                recordCalendar(handle, learner, after);
                CalendarHistory now = calendars.history(handle, learner);
                listeners.forEach(listener -> listener.calendarChanged(handle, learner, now));
            }
            return after;
        });
    }

    /** Records the new calendar, which stays the newest even if the clock was set back. */
    private void recordCalendar(Handle handle, LearnerId learner, LearnerSettings settings) {
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
                .bind("restDays", WeekdayBits.of(settings.restDays()))
                .execute();
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
                JdbiCalendarColumns.zone(row),
                JdbiCalendarColumns.dayStart(row),
                JdbiCalendarColumns.restDays(row),
                row.getColumn("visibility", Visibility.class));
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
                .bind("restDays", WeekdayBits.of(settings.restDays()))
                .bind("visibility", settings.visibility().name())
                .execute();
    }
}
