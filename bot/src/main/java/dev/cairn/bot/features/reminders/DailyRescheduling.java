package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.KeysetPages;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Recalculates when each reminder is due, at each start and once a day: the rules of time zones change with new versions
 * of Java's data, and governments decide late.
 */
final class DailyRescheduling implements Job {
    private static final JobName JOB = new JobName("reminder-zones");
    private static final String ALL = "all";

    private final Database database;
    private final JobQueue queue;
    private final ReminderStore store;
    private final Reminders reminders;
    private final Clock clock;

    DailyRescheduling(Database database, JobQueue queue, ReminderStore store, Reminders reminders, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Schedules the run of this start. */
    void begin() {
        schedule(clock.instant());
    }

    private void schedule(Instant at) {
        database.write(handle -> {
            queue.add(handle, JOB, ALL, at);
            return at;
        });
    }

    @Override
    public JobName name() {
        return JOB;
    }

    @Override
    public boolean mayPost() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        KeysetPages<LearnerId> learners = store::learnersAfter;
        learners.forEachAfter(new LearnerId(0), reminders::reschedule);
        schedule(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
    }
}
