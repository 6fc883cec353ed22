package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores the summary of each learner's streak. */
public interface StreakStore {
    /** The stored summary; empty for a learner who has changed nothing since summaries were introduced. */
    Optional<StreakSummary> find(LearnerId learner);

    /** The summary as it holds now, in the handle's transaction; recounted if none is stored or it is out of date. */
    StreakSummary current(Handle handle, LearnerId learner);
}
