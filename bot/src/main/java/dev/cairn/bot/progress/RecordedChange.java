package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;

/**
 * One thing a learner did to their progress, which can be undone.
 *
 * @param number counts the learner's changes from 1
 */
public record RecordedChange(LearnerId learner, long number, ChangeKind kind, ChangeSubject subject, Instant at) {}
