package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;

/** Stores the summary of each learner's streak. */
public interface StreakStore {
    /** The stored summary; empty for a learner who has changed nothing since summaries were introduced. */
    Optional<StreakSummary> find(LearnerId learner);
}
