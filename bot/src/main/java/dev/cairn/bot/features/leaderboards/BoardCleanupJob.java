package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.KeysetPages;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Deletes, once a day, the rows of periods that boards no longer show, and of units that learners are no longer on. */
final class BoardCleanupJob implements Job {
    private static final JobName NAME = new JobName("leaderboard-cleanup");

    private final JdbiBoardMaintenance maintenance;
    private final Clock clock;

    BoardCleanupJob(JdbiBoardMaintenance maintenance, Clock clock) {
        this.maintenance = maintenance;
        this.clock = clock;
    }

    /** Schedules the next run unless one is scheduled. */
    void scheduleNext() {
        maintenance.schedule(NAME, clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
    }

    @Override
    public JobName name() {
        return NAME;
    }

    @Override
    public boolean mayPost() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        KeysetPages<ServerId> servers = maintenance::serversAfter;
        servers.forEachAfter(new ServerId(0), maintenance::deleteOldRows);
        maintenance.deleteOutdatedUnits();
        scheduleNext();
    }
}
