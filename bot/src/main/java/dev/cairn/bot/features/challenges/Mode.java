package dev.cairn.bot.features.challenges;

/** How a challenge compares people. The names are stored. */
public enum Mode {
    /** Each for themselves. */
    EACH,
    /** Groups by the mean of those who joined for them. */
    TEAMS,
    /** All together toward one sum. */
    TOGETHER
}
