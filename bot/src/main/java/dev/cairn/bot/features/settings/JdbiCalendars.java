package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.time.CalendarChange;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.Calendars;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reads the calendars of learners, which follow from their settings, from the database. */
public final class JdbiCalendars implements Calendars {
    private final Database database;

    public JdbiCalendars(Database database) {
        this.database = database;
    }

    @Override
    public StudyCalendar calendar(LearnerId learner) {
        return database.read(handle -> calendar(handle, learner));
    }

    @Override
    public StudyCalendar calendar(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT zone, day_start FROM learner_settings WHERE learner = :learner")
                .bind("learner", learner)
                .map(JdbiCalendarColumns::calendar)
                .findOne()
                .orElse(StudyCalendar.DEFAULT);
    }

    @Override
    public CalendarHistory history(LearnerId learner) {
        return database.read(handle -> history(handle, learner));
    }

    @Override
    public CalendarHistory history(Handle handle, LearnerId learner) {
        return CalendarHistory.since(handle.createQuery("""
                        SELECT since, zone, day_start, rest_days FROM calendar_change
                        WHERE learner = :learner ORDER BY since
                        """)
                .bind("learner", learner)
                .map(JdbiCalendars::change)
                .list());
    }

    private static CalendarChange change(RowView row) {
        return new CalendarChange(
                row.getColumn("since", Instant.class),
                JdbiCalendarColumns.calendar(row),
                JdbiCalendarColumns.restDays(row));
    }
}
