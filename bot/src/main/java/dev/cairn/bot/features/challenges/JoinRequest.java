package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who wants to join a challenge.
 *
 * @param name their name in the server
 * @param team the group to join for, where groups compete
 */
public record JoinRequest(LearnerId learner, String name, Optional<GroupId> team, Instant at) {}
