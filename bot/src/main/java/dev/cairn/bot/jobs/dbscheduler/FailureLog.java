package dev.cairn.bot.jobs.dbscheduler;

import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.jobs.JobName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log once that a job has begun to fail, however many of its occurrences do, and once that it is over. */
final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    /** Where some occurrences fail and others do not, a streak begins with each of them. */
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final JobName job;
    private final Clock clock;
    private int failures;
    private boolean told;
    private Instant nextLine = Instant.MIN;

    FailureLog(JobName job, Clock clock) {
        this.job = job;
        this.clock = clock;
    }

    synchronized void failed(Throwable fault) {
        failures++;
        Instant now = clock.instant();
        if (told || now.isBefore(nextLine)) {
            return;
        }
        told = true;
        nextLine = now.plus(BETWEEN_LINES);
        if (fault instanceof UnavailableException) {
            LOG.warn("The job {} has to wait, and is tried again later", job.value(), fault);
        } else {
            LOG.error("The job {} fails, and is tried again later", job.value(), fault);
        }
    }

    synchronized void succeeded() {
        if (told) {
            LOG.info("The job {} works again, after {} failures", job.value(), failures);
        }
        told = false;
        failures = 0;
    }
}
