package dev.cairn.bot.features.challenges;

import java.time.Instant;

/**
 * What a learner has for a challenge.
 *
 * @param amount minutes, units or days
 * @param latestAt when the latest of what counts was made; the epoch for nothing
 */
record ChallengeCount(long amount, Instant latestAt) {}
