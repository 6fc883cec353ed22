package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.KeysetPages;

/** Credits units that were finished before boards existed; the migration that adds the tables schedules it. */
final class EarnedUnitBackfillJob implements Job {
    private static final JobName NAME = new JobName("leaderboard-backfill");

    private final JdbiBoardMaintenance maintenance;

    EarnedUnitBackfillJob(JdbiBoardMaintenance maintenance) {
        this.maintenance = maintenance;
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
        KeysetPages<LearnerId> finishers = maintenance::finishersAfter;
        finishers.forEachAfter(new LearnerId(0), maintenance::earnFinished);
    }
}
