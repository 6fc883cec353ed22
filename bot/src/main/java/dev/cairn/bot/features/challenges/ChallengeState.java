package dev.cairn.bot.features.challenges;

/** How far a challenge has come. */
public enum ChallengeState {
    SCHEDULED,
    RUNNING,
    /** Its last day is over, and what is entered for its days still counts. */
    GRACE,
    /** It has its result. */
    CLOSED,
    CANCELED
}
