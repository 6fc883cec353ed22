package dev.cairn.bot.features.challenges;

/** What came of a change. */
public sealed interface ChallengeChange {

    /** The challenge afterwards. */
    record Made(Challenge challenge) implements ChallengeChange {}

    record Refused(ChallengeRefusal reason) implements ChallengeChange {}
}
