package dev.cairn.bot.features.reminders;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.time.CalendarListener;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Has reminders come by the learner's new zone from the moment it is theirs. */
public final class Rescheduling implements CalendarListener {
    private final JdbiReminderTable table;
    private final Clock clock;

    public Rescheduling(JobQueue timetable, Clock clock) {
        this.table = new JdbiReminderTable(timetable);
        this.clock = clock;
    }

    @Override
    public void follow(Handle handle, LearnerId learner, LearnerSettings now) {
        if (now.zone().isPresent()) {
            table.change(handle, learner, reminder -> Reminders.replanned(reminder, now.calendar(), clock.instant()));
        }
    }
}
