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

/** One of our jobs, as db-scheduler runs it. */
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
        attempts.underWay().add(instance.getId());
        try {
            job.run(JobRunId.read(instance.getId()));
            attempts.streak().succeeded();
        } catch (RuntimeException fault) {
            throw context.getSchedulerState().isShuttingDown() ? new Stopped(fault) : fault;
        } finally {
            attempts.underWay().remove(instance.getId());
            clearInterrupt();
        }
    }

    /** Who stops Cairn interrupts the job, yet its row is to be written, and an interrupted thread gets no connection. */
    private static void clearInterrupt() {
        Thread.interrupted();
    }

    /** The scheduler was closed in the middle of the job, which is no fault of the job's. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * What becomes of an occurrence whose job did not end well.
     *
     * @param underWay the occurrences that this process is at
     */
    private record Attempts(FailureLog streak, Set<String> underWay) {

        void failed(ExecutionComplete end, ExecutionOperations<Void> row) {
            if (end.getCause().filter(Stopped.class::isInstance).isPresent()) {
                row.reschedule(end, end.getTimeDone());
                return;
            }
            end.getCause().ifPresent(streak::failed);
            Duration wait = Backoff.after(end.getExecution().consecutiveFailures, ThreadLocalRandom.current());
            row.reschedule(end, end.getTimeDone().plus(wait));
        }

        /**
         * Nobody has said for long that they are at it. That may be this very process, when the clock was moved or the
         * machine slept.
         */
        void dead(ExecutionComplete end, ExecutionOperations<Void> row) {
            if (!underWay.contains(end.getExecution().taskInstance.getId())) {
                row.reschedule(end, end.getTimeDone());
            }
        }
    }
}
