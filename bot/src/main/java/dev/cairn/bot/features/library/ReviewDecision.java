package dev.cairn.bot.features.library;

import dev.cairn.curriculum.TopicId;
import java.time.Instant;
import java.util.Optional;

/** What a moderator decides about an entry. */
sealed interface ReviewDecision {
    Instant at();

    /** Everybody sees it, and reports no longer hide it. */
    record Keep(Instant at) implements ReviewDecision {}

    /** Everybody sees it under this title and topic. */
    record KeepEdited(String title, Optional<TopicId> topic, Instant at) implements ReviewDecision {}

    /** Nobody but its submitter sees it, for seven days. */
    record Decline(String reason, Instant at) implements ReviewDecision {}
}
