package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Reschedules a learner's reminders in the transaction that changes their time zone. */
public final class Rescheduling implements CalendarListener {
    private final JdbiReminderTable table;
    private final Clock clock;

    public Rescheduling(JobQueue queue, Clock clock) {
        this.table = new JdbiReminderTable(queue);
        this.clock = clock;
    }

    @Override
    public void calendarChanged(Handle handle, LearnerId learner, CalendarHistory now) {
        table.change(handle, learner, reminder -> Reminders.rescheduled(reminder, now.current(), clock.instant()));
    }
}
