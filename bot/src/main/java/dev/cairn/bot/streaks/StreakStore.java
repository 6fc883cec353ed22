package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;

/** Keeps the summary of each learner's streak. */
public interface StreakStore {
    /** The summary kept; empty for a learner who has not changed anything since summaries began to be kept. */
    Optional<StreakSummary> find(LearnerId learner);
}
