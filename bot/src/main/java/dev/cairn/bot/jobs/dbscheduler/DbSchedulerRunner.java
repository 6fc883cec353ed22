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

/** db-scheduler at work on our table. */
final class DbSchedulerRunner {
    /** Jobs mostly wait for Discord: this many keep forty messages a second going at half a second each. */
    private static final int THREADS = 24;

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    /** Waited for twice, the second time after an interrupt: together less than the ten seconds of a stop. */
    private static final Duration TO_FINISH = Duration.ofSeconds(2);
    /** Unknown work is another version's to do or to remove. */
    private static final Duration NEVER = Duration.ofDays(365_000);

    private final com.github.kagkarlsson.scheduler.Scheduler scheduler;
    private final PollWaiter looks;
    private final List<JobName> jobs;

    private DbSchedulerRunner(
            com.github.kagkarlsson.scheduler.Scheduler scheduler, PollWaiter looks, List<JobName> jobs) {
        this.scheduler = scheduler;
        this.looks = looks;
        this.jobs = jobs;
    }

    static DbSchedulerRunner start(Database database, Clock clock, Duration heartbeat, List<Job> jobs) {
        List<JobName> names = jobs.stream().map(Job::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("a job's name twice: " + names);
        }
        PollWaiter looks = new PollWaiter(clock);
        List<Task<?>> tasks =
                jobs.stream().<Task<?>>map(job -> JobTask.of(job, clock)).toList();
        com.github.kagkarlsson.scheduler.Scheduler scheduler = new Construction(database, looks, tasks)
                .clock(clock::instant)
                .heartbeatInterval(heartbeat)
                .build();
        scheduler.start();
        return new DbSchedulerRunner(scheduler, looks, names);
    }

    List<JobName> jobs() {
        return jobs;
    }

    void look() {
        looks.wakeOrSkipNextWait();
    }

    boolean areWell() {
        return looks.goOn();
    }

    void stop() {
        scheduler.stop();
    }

    /** All that is ours to choose; only from within can the waiting be replaced. */
    private static final class Construction extends SchedulerBuilder {
        private final PollWaiter looks;

        Construction(Database database, PollWaiter looks, List<Task<?>> tasks) {
            super(database.connections(), tasks);
            this.looks = looks;
            executorThreads = THREADS;
            executorService = workers();
            dueExecutor = Executors.newSingleThreadExecutor(daemons("timed-work-look"));
            housekeeperExecutor = Executors.newScheduledThreadPool(2, daemons("timed-work-heartbeat"));
            schedulerName = new SchedulerName.Fixed(UUID.randomUUID().toString());
            numberOfMissedHeartbeatsBeforeDead = MISSED_HEARTBEATS;
            shutdownMaxWait = TO_FINISH;
            deleteUnresolvedAfter = NEVER;
            logLevel = LogLevel.OFF;
            schedulerListeners.add(new Troubles(looks));
            if (database.isShared()) {
                // No more than the threads, since what waits for a thread has no heartbeat.
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
                    IDLE.toSeconds(),
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
            return looks;
        }
    }

    /** db-scheduler's own log is off, since it names rows and repeats itself; ours says it once. */
    private static final class Troubles extends AbstractSchedulerListener {
        private final PollWaiter looks;

        Troubles(PollWaiter looks) {
            this.looks = looks;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.UNEXPECTED_ERROR) {
                looks.fail();
            }
        }
    }
}
