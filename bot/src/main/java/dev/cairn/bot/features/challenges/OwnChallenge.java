package dev.cairn.bot.features.challenges;

import java.time.LocalDate;

/**
 * A challenge that a learner is in, with what they have in it.
 *
 * @param countedTo the last day of the challenge when that was counted
 */
record OwnChallenge(ChallengeId id, Goal goal, ChallengeDays days, ChallengeCount count, LocalDate countedTo) {
    /** Whether the end has not been moved since it was counted. */
    boolean isUpToDate() {
        return countedTo.equals(days.last());
    }
}
