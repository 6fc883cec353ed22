package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.settings.CalendarFollower;
import dev.cairn.bot.settings.LearnerSettings;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Has reminders come by the learner's new zone from the moment it is theirs. */
public final class Replanning implements CalendarFollower {
    private final ReminderTable table;
    private final Clock clock;

    public Replanning(Timetable timetable, Clock clock) {
        this.table = new ReminderTable(timetable);
        this.clock = clock;
    }

    @Override
    public void follow(Handle handle, LearnerId learner, LearnerSettings now) {
        if (now.zone().isPresent()) {
            table.change(handle, learner, reminder -> Reminders.replanned(reminder, now.calendar(), clock.instant()));
        }
    }
}
