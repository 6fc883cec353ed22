package dev.cairn.bot.jobs.dbscheduler;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.cairn.bot.jobs.Backoff;
import dev.cairn.bot.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Runs one of our jobs as a db-scheduler task. */
final class JobTask extends OneTimeTask<Void> {
    private final Job job;
    private final Attempts attempts;

    private JobTask(Job job, Attempts attempts) {
        super(job.name().value(), Void.class, attempts::failed, attempts::dead);
        this.job = job;
        this.attempts = attempts;
    }

    static JobTask of(Job job, Clock clock) {
        return new JobTask(job, new Attempts(new FailureLog(job.name(), clock), ConcurrentHashMap.newKeySet()));
    }

    @Override
    public void executeOnce(TaskInstance<Void> instance, ExecutionContext context) {
        attempts.running().add(instance.getId());
        try {
            job.run(JobRunId.read(instance.getId()));
            attempts.failures().succeeded();
        } catch (RuntimeException fault) {
            throw context.getSchedulerState().isShuttingDown() ? new Stopped(fault) : fault;
        } finally {
            attempts.running().remove(instance.getId());
            clearInterrupt();
        }
    }

    /** Stopping interrupts the job, but its row must still be written, and an interrupted thread gets no connection. */
    private static void clearInterrupt() {
        Thread.interrupted();
    }

    /** Marks a failure during shutdown, which is not the job's own. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * Reschedules runs that failed or were lost.
     *
     * @param running the ids of the runs in this process
     */
    private record Attempts(FailureLog failures, Set<String> running) {

        void failed(ExecutionComplete end, ExecutionOperations<Void> row) {
            if (end.getCause().filter(Stopped.class::isInstance).isPresent()) {
                row.reschedule(end, end.getTimeDone());
                return;
            }
            end.getCause().ifPresent(failures::failed);
            Duration wait = Backoff.after(end.getExecution().consecutiveFailures, ThreadLocalRandom.current());
            row.reschedule(end, end.getTimeDone().plus(wait));
        }

        /**
         * Takes over a run whose heartbeat has stopped, unless it is running in this process: the clock may have been moved,
         * or the machine may have slept.
         */
        void dead(ExecutionComplete end, ExecutionOperations<Void> row) {
            if (!running.contains(end.getExecution().taskInstance.getId())) {
                row.reschedule(end, end.getTimeDone());
            }
        }
    }
}
