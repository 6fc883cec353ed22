package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes timed work in and has it done. The clock may be moved forward while it runs: what is due then is done at once.
 */
public final class Scheduler implements JobQueue, AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Database database;
    private final Clock clock;
    private final Duration heartbeat;
    private final AtomicReference<@Nullable DbSchedulerRunner> workers = new AtomicReference<>();

    /** Takes in what is added from now on, and does it once started. */
    public Scheduler(Database database, Clock clock) {
        this(database, clock, HEARTBEAT);
    }

    /** Says at this interval what it is at; four times that without a word, and another does the work. */
    Scheduler(Database database, Clock clock, Duration heartbeat) {
        this.database = database;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * Begins to do what is due, the earliest first. Work of other jobs than these, which another version of Cairn may
     * have added, is left alone.
     *
     * @throws IllegalArgumentException if two jobs have the same name
     */
    public void start(List<Job> jobs) {
        workers.set(DbSchedulerRunner.start(database, clock, heartbeat, jobs));
    }

    /** Two at once for the same occurrence both succeed, which db-scheduler's own insert does not do on PostgreSQL. */
    @Override
    public void add(Handle handle, JobName job, String key, Instant at) {
        handle.createUpdate("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES (:job, :instance, :at, :picked, 1)
                        ON CONFLICT (task_name, task_instance) DO NOTHING
                        """)
                .bind("job", job.value())
                .bind("instance", JobRunId.of(key, at))
                .bind("at", at)
                .bind("picked", false)
                .execute();
        if (!at.isAfter(clock.instant())) {
            handle.afterCommit(this::look);
        }
    }

    private void look() {
        DbSchedulerRunner working = workers.get();
        if (working != null) {
            working.look();
        }
    }

    /** How much is due and not done, work under way included, and work of unknown jobs not. */
    public int due() {
        DbSchedulerRunner working = workers.get();
        if (working == null || working.jobs().isEmpty()) {
            return 0;
        }
        return database.read(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM scheduled_tasks WHERE execution_time <= :now AND task_name IN (<jobs>)
                        """)
                .bind("now", clock.instant())
                .bindList("jobs", working.jobs().stream().map(JobName::value).toList())
                .mapTo(Integer.class)
                .one());
    }

    /** Whether due work is looked for, and was found without trouble the last time. */
    public boolean isRunning() {
        DbSchedulerRunner working = workers.get();
        return working != null && working.areWell();
    }

    /** Begins nothing more, and gives what is under way a little time; what does not end in it is done again. */
    @Override
    public void close() {
        DbSchedulerRunner working = workers.getAndSet(null);
        if (working != null) {
            working.stop();
        }
    }
}
