package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;

/** The tables of challenges, which are kept up to date by listening to changes of progress. */
public final class ChallengeStores {
    private final JdbiChallengeStore store;
    private final JdbiChallengeUpdates updates;

    public ChallengeStores(
            Database database, JobQueue jobs, Curriculum curriculum, InteractionMetrics metrics, Clock clock) {
        JdbiChallengeCounts counts = new JdbiChallengeCounts(curriculum);
        this.store = new JdbiChallengeStore(database, counts, new ChallengeTimes(jobs), metrics, clock);
        this.updates = new JdbiChallengeUpdates(counts, clock);
    }

    /** Must be notified of each change after the boards. */
    public ProgressListener progressListener() {
        return updates;
    }

    public ChallengeStore store() {
        return store;
    }
}
