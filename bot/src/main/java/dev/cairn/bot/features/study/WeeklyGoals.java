package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import java.time.Duration;
import java.util.Optional;

/** Tells how long learners want to study in a week. */
@FunctionalInterface
public interface WeeklyGoals {
    /** The goal; empty for a learner who has none. */
    Optional<Duration> of(LearnerId learner);
}
