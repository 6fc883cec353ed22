package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.jobs.JobName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs once that a job has begun to fail, however many of its runs do, and once that it works again. */
final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    /** Limits the lines when failing and successful runs alternate. */
    private static final Duration MIN_INTERVAL = Duration.ofMinutes(1);

    private final JobName job;
    private final Clock clock;
    private int failures;
    private boolean logged;
    private Instant nextLine = Instant.MIN;

    FailureLog(JobName job, Clock clock) {
        this.job = job;
        this.clock = clock;
    }

    synchronized void failed(Throwable fault) {
        failures++;
        Instant now = clock.instant();
        if (logged || now.isBefore(nextLine)) {
            return;
        }
        logged = true;
        nextLine = now.plus(MIN_INTERVAL);
        if (fault instanceof UnavailableException) {
            LOG.warn("The job {} has to wait, and is tried again later", job.value(), fault);
        } else {
            LOG.error("The job {} fails, and is tried again later", job.value(), fault);
        }
    }

    synchronized void succeeded() {
        if (logged) {
            LOG.info("The job {} works again, after {} failures", job.value(), failures);
        }
        logged = false;
        failures = 0;
    }
}
