package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.List;

/** Counts the streaks of learners who have none stored; the migration that adds the table schedules it. */
public final class StreakBackfillJob implements Job {
    private static final JobName NAME = new JobName("streak-backfill");
    private static final int BATCH_SIZE = 500;

    private final JdbiStreakStore store;

    public StreakBackfillJob(JdbiStreakStore store) {
        this.store = store;
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
        List<LearnerId> batch = store.missing(BATCH_SIZE);
        while (!batch.isEmpty()) {
            batch.forEach(store::recount);
            batch = store.missing(BATCH_SIZE);
        }
    }
}
