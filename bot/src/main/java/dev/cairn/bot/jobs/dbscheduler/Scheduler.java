package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRuns;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Stores scheduled runs and starts them when they are due. The clock may be moved forward while it runs: runs that are due
 * then start at once.
 */
public final class Scheduler implements JobQueue, JobRuns, AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Database database;
    private final Clock clock;
    private final Duration heartbeat;
    private final AtomicReference<@Nullable DbSchedulerRunner> runner = new AtomicReference<>();

    /** Creates a scheduler that stores runs from now on and starts them after {@link #start}. */
    public Scheduler(Database database, Clock clock) {
        this(database, clock, HEARTBEAT);
    }

    /** Creates a scheduler with this heartbeat. After four missed heartbeats, another process takes a run over. */
    Scheduler(Database database, Clock clock, Duration heartbeat) {
        this.database = database;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * Starts due runs, the earliest first. Runs of other jobs, which another version of Cairn may have scheduled, are left
     * alone.
     *
     * @throws IllegalArgumentException if two jobs have the same name
     */
    public void start(List<Job> jobs) {
        runner.set(DbSchedulerRunner.start(database, clock, heartbeat, jobs));
    }

    /** Accepts the same run from two transactions at once, which db-scheduler's own insert does not on PostgreSQL. */
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
            handle.afterCommit(this::pollNow);
        }
    }

    @Override
    public void remove(Handle handle, JobName job, String key) {
        handle.createUpdate("""
                        DELETE FROM scheduled_tasks WHERE task_name = :job AND picked = :picked
                            AND (task_instance LIKE :runs OR task_instance LIKE :retries)
                        """)
                .bind("job", job.value())
                .bind("picked", false)
                .bind("runs", JobRunId.allOf(key) + "%")
                .bind("retries", key + "/%")
                .execute();
    }

    /** Looks for due runs at once, as after a move of the clock. */
    public void pollNow() {
        DbSchedulerRunner current = runner.get();
        if (current != null) {
            current.pollNow();
        }
    }

    /** Counts the runs that are due or running, except those of unknown jobs. */
    public int due() {
        DbSchedulerRunner current = runner.get();
        if (current == null || current.jobs().isEmpty()) {
            return 0;
        }
        return database.read(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM scheduled_tasks WHERE execution_time <= :now AND task_name IN (<jobs>)
                        """)
                .bind("now", clock.instant())
                .bindList("jobs", current.jobs().stream().map(JobName::value).toList())
                .mapTo(Integer.class)
                .one());
    }

    /** Returns when the earliest run of a known job is due; a time in the past means that it is running. */
    public Optional<Instant> nextDue() {
        DbSchedulerRunner current = runner.get();
        return current == null ? Optional.empty() : earliest(current.jobs());
    }

    /** Returns when the earliest run is due that may post a message. */
    public Optional<Instant> nextPost() {
        DbSchedulerRunner current = runner.get();
        return current == null ? Optional.empty() : earliest(current.posting());
    }

    private Optional<Instant> earliest(List<JobName> jobs) {
        if (jobs.isEmpty()) {
            return Optional.empty();
        }
        return database.read(handle -> handle.createQuery(
                        "SELECT MIN(execution_time) FROM scheduled_tasks WHERE task_name IN (<jobs>)")
                .bindList("jobs", jobs.stream().map(JobName::value).toList())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** Whether polling goes on, and the last poll succeeded. */
    public boolean isRunning() {
        DbSchedulerRunner current = runner.get();
        return current != null && current.isHealthy();
    }

    /** Starts nothing more, and gives running jobs a few seconds; a run that does not end by then is repeated later. */
    @Override
    public void close() {
        DbSchedulerRunner current = runner.getAndSet(null);
        if (current != null) {
            current.stop();
        }
    }
}
