package dev.cairn.bot.features.reminders;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.LoggedRows;
import dev.cairn.bot.time.Calendars;
import dev.cairn.bot.time.StudyCalendar;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The reminders in the log of changes, each under its id. One that is written back is due at its next time from now on, which
 * is scheduled.
 */
public final class JdbiReminderLog implements LoggedRows {
    private final JdbiReminderTable table;
    private final Calendars calendars;
    private final Clock clock;

    public JdbiReminderLog(JobQueue queue, Calendars calendars, Clock clock) {
        this.table = new JdbiReminderTable(queue);
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    static String id(Reminder reminder) {
        return Long.toString(reminder.id().value());
    }

    private static Optional<Reminder> find(Handle handle, LearnerId learner, String id) {
        return JdbiReminderTable.find(handle, new ReminderId(Long.parseLong(id)))
                .filter(reminder -> reminder.learner().equals(learner));
    }

    @Override
    public Optional<JsonNode> read(Handle handle, LearnerId learner, String id) {
        return find(handle, learner, id).map(ReminderJson::write);
    }

    @Override
    public void write(Handle handle, LearnerId learner, Map<String, Optional<JsonNode>> rows) {
        StudyCalendar calendar = calendars.calendar(handle, learner);
        rows.forEach((id, row) -> {
            ReminderId reminder = new ReminderId(Long.parseLong(id));
            row.ifPresentOrElse(
                    json -> write(handle, ReminderJson.read(reminder, learner, json), calendar),
                    () -> JdbiReminderTable.delete(handle, learner, reminder));
        });
    }

    private void write(Handle handle, Reminder stored, StudyCalendar calendar) {
        Optional<Reminder> current = find(handle, stored.learner(), id(stored));
        Reminder due = stored.resumedAfter(current.orElse(stored), calendar, clock.instant());
        if (current.isPresent()) {
            table.write(handle, due);
        } else {
            table.restore(handle, due);
        }
    }
}
