package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import java.time.Instant;

/** A member of a group. */
public record GroupMember(LearnerId learner, Instant joinedAt, boolean isOwner) {}
