package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;

/**
 * Who creates or changes a challenge.
 *
 * @param managesServer whether they have the Manage Server permission now
 */
public record ChallengeActor(LearnerId learner, boolean managesServer) {}
