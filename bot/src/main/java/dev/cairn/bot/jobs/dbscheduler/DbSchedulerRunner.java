package dev.cairn.bot.jobs.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A running db-scheduler on our table. */
final class DbSchedulerRunner {
    /** Jobs mostly wait for Discord: at half a second a message, this many keep up forty messages a second. */
    private static final int THREADS = 24;

    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    /** db-scheduler waits this long twice, the second time after an interrupt: together well under the ten seconds of a stop. */
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(2);
    /** Runs of unknown jobs belong to another version: never delete them. */
    private static final Duration NEVER = Duration.ofDays(365_000);

    private final com.github.kagkarlsson.scheduler.Scheduler scheduler;
    private final PollWaiter pollWaiter;
    private final List<JobName> jobs;
    private final List<JobName> posting;

    private DbSchedulerRunner(
            com.github.kagkarlsson.scheduler.Scheduler scheduler, PollWaiter pollWaiter, List<Job> jobs) {
        this.scheduler = scheduler;
        this.pollWaiter = pollWaiter;
        this.jobs = jobs.stream().map(Job::name).toList();
        this.posting = jobs.stream().filter(Job::mayPost).map(Job::name).toList();
    }

    static DbSchedulerRunner start(Database database, Clock clock, Duration heartbeat, List<Job> jobs) {
        List<JobName> names = jobs.stream().map(Job::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two jobs with one name: " + names);
        }
        PollWaiter pollWaiter = new PollWaiter(clock);
        List<Task<?>> tasks =
                jobs.stream().<Task<?>>map(job -> JobTask.of(job, clock)).toList();
        com.github.kagkarlsson.scheduler.Scheduler scheduler = new Configuration(database, pollWaiter, tasks)
                .clock(clock::instant)
                .heartbeatInterval(heartbeat)
                .build();
        scheduler.start();
        return new DbSchedulerRunner(scheduler, pollWaiter, jobs);
    }

    List<JobName> jobs() {
        return jobs;
    }

    /** The jobs that may post a message. */
    List<JobName> posting() {
        return posting;
    }

    void pollNow() {
        pollWaiter.wakeOrSkipNextWait();
    }

    boolean isHealthy() {
        return pollWaiter.isHealthy();
    }

    void stop() {
        scheduler.stop();
    }

    /** Configures db-scheduler. A subclass, because its {@link Waiter} cannot be replaced otherwise. */
    private static final class Configuration extends SchedulerBuilder {
        private final PollWaiter pollWaiter;

        Configuration(Database database, PollWaiter pollWaiter, List<Task<?>> tasks) {
            super(database.connections(), tasks);
            this.pollWaiter = pollWaiter;
            executorThreads = THREADS;
            executorService = workers();
            dueExecutor = Executors.newSingleThreadExecutor(daemons("timed-work-poll"));
            housekeeperExecutor = Executors.newScheduledThreadPool(2, daemons("timed-work-heartbeat"));
            schedulerName = new SchedulerName.Fixed(UUID.randomUUID().toString());
            numberOfMissedHeartbeatsBeforeDead = MISSED_HEARTBEATS;
            shutdownMaxWait = SHUTDOWN_WAIT;
            deleteUnresolvedAfter = NEVER;
            logLevel = LogLevel.OFF;
            schedulerListeners.add(new PollFailures(pollWaiter));
            if (database.isShared()) {
                // Picks no more than there are threads, since a run that waits for a thread has no heartbeat.
                pollUsingLockAndFetch(0.5, 1);
                jdbcCustomization = new PostgresJdbcCustomization();
            } else {
                jdbcCustomization = new SqliteJdbcCustomization();
            }
        }

        private static ExecutorService workers() {
            ThreadPoolExecutor workers = new ThreadPoolExecutor(
                    THREADS,
                    THREADS,
                    IDLE_TIMEOUT.toSeconds(),
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    daemons("timed-work"));
            workers.allowCoreThreadTimeOut(true);
            return workers;
        }

        private static ThreadFactory daemons(String name) {
            return work -> {
                Thread thread = new Thread(work, name);
                thread.setDaemon(true);
                return thread;
            };
        }

        @Override
        protected Waiter buildWaiter() {
            return pollWaiter;
        }
    }

    /**
     * Records failed polls. db-scheduler's own log is off, since it names rows and repeats itself; ours reports once.
     */
    private static final class PollFailures extends AbstractSchedulerListener {
        private final PollWaiter pollWaiter;

        PollFailures(PollWaiter pollWaiter) {
            this.pollWaiter = pollWaiter;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.UNEXPECTED_ERROR) {
                pollWaiter.markFailed();
            }
        }
    }
}
