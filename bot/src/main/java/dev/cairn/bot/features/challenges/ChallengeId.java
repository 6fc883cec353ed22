package dev.cairn.bot.features.challenges;

/** The number of a challenge, which is never used again. */
public record ChallengeId(long value) {}
