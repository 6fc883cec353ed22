package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A person who has joined a challenge.
 *
 * @param name the name last seen in the server; untrusted
 * @param group for whom they joined
 * @param amount minutes, units or days
 * @param latestAt when the latest of what counts was made; empty if nothing counts
 * @param leftAt when they left it
 * @param wantsPing whether they are to be pinged at the end
 */
public record ChallengeEntry(
        LearnerId learner,
        String name,
        Optional<GroupId> group,
        long amount,
        Optional<Instant> latestAt,
        Instant joinedAt,
        Optional<Instant> leftAt,
        boolean wantsPing) {}
