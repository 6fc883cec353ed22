package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.List;

/** Credits units that were finished before boards existed; the migration that adds the tables schedules it. */
final class EarnedUnitBackfillJob implements Job {
    private static final JobName NAME = new JobName("leaderboard-backfill");
    private static final int PAGE_SIZE = 500;

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
        List<LearnerId> page = maintenance.finishersAfter(new LearnerId(0), PAGE_SIZE);
        while (!page.isEmpty()) {
            page.forEach(maintenance::earnFinished);
            page = maintenance.finishersAfter(page.get(page.size() - 1), PAGE_SIZE);
        }
    }
}
