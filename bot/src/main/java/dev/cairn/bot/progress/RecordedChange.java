package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;

/**
 * A change of a learner's progress as the log records it; it can be undone.
 *
 * @param number the position among the learner's changes, from 1
 */
public record RecordedChange(LearnerId learner, long number, ChangeKind kind, ChangeSubject subject, Instant at) {}
