package dev.cairn.bot.features.leaderboards;

/** What a board compares. The names are stored. */
enum Metric {
    /** Minutes logged. */
    TIME,
    /** Estimated minutes of the units finished. */
    UNITS,
    /** Days of a streak. */
    STREAK
}
