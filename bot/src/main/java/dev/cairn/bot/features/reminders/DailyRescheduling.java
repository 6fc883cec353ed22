package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Reckons anew when each reminder comes, at each start and once a day: what is known about zones changes with each new
 * version of Java's data, and governments decide late.
 */
final class DailyRescheduling implements Job {
    private static final JobName JOB = new JobName("reminder-zones");
    private static final String ALL = "all";
    private static final int PAGE = 500;

    private final Database database;
    private final JobQueue timetable;
    private final ReminderStore store;
    private final Reminders reminders;
    private final Clock clock;

    DailyRescheduling(Database database, JobQueue timetable, ReminderStore store, Reminders reminders, Clock clock) {
        this.database = database;
        this.timetable = timetable;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Asks for the first time of this start. */
    void begin() {
        askFor(clock.instant());
    }

    private void askFor(Instant at) {
        database.write(handle -> {
            timetable.add(handle, JOB, ALL, at);
            return at;
        });
    }

    @Override
    public JobName name() {
        return JOB;
    }

    @Override
    public void run(JobRun occurrence) {
        LearnerId last = new LearnerId(0);
        List<LearnerId> page = store.learnersAfter(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(reminders::reschedule);
            last = page.get(page.size() - 1);
            page = store.learnersAfter(last, PAGE);
        }
        askFor(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
    }
}
