package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.KeysetPages;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** Rewrites a server's boards after its zone has changed, since periods then close at other times. */
final class BoardRebuildJob implements Job, ServerListener {
    private static final JobName NAME = new JobName("leaderboard-rebuild");

    private final JdbiBoardMaintenance maintenance;
    private final JobQueue jobs;
    private final Clock clock;

    BoardRebuildJob(JdbiBoardMaintenance maintenance, JobQueue jobs, Clock clock) {
        this.maintenance = maintenance;
        this.jobs = jobs;
        this.clock = clock;
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
    public void zoneChanged(Handle handle, ServerId server) {
        jobs.add(handle, NAME, Long.toString(server.value()), clock.instant());
    }

    @Override
    public void run(JobRun run) {
        ServerId server = new ServerId(Long.parseLong(run.key()));
        KeysetPages<LearnerId> shown = (last, limit) -> maintenance.shownAfter(server, last, limit);
        shown.forEachAfter(new LearnerId(0), learner -> maintenance.rebuild(server, learner));
    }
}
