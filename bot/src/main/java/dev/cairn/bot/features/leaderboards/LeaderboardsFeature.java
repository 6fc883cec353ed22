package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import java.util.List;

/** {@code /leaderboard}. */
public final class LeaderboardsFeature implements Feature {
    private final EarnedUnitBackfillJob backfill;
    private final BoardRebuildJob rebuild;
    private final BoardCleanupJob cleanup;

    /** Creates the feature, and schedules the next clean-up. */
    public LeaderboardsFeature(LeaderboardStores stores, JobQueue jobs, Clock clock) {
        this.backfill = new EarnedUnitBackfillJob(stores.maintenance());
        this.rebuild = new BoardRebuildJob(stores.maintenance(), jobs, clock);
        this.cleanup = new BoardCleanupJob(stores.maintenance(), clock);
        cleanup.scheduleNext();
    }

    /** Hears of servers' new zones. */
    public ServerListener serverListener() {
        return rebuild;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public List<Job> jobs() {
        return List.of(backfill, rebuild, cleanup);
    }
}
