package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A challenge to be created.
 *
 * @param draft the interaction that began it, for which only one challenge is ever created
 * @param last its last day, which counts too
 */
public record NewChallenge(
        ServerId server,
        ChallengeActor creator,
        InteractionId draft,
        ChallengeTitle title,
        Goal goal,
        Mode mode,
        Optional<GroupId> group,
        LocalDate first,
        LocalDate last,
        Instant at) {}
