package dev.cairn.bot.features.reminders;

/** How often a reminder comes; the names stand in the database. */
enum Cadence {
    /** On each of its days. */
    DAILY,
    /** Once a week, because nobody answered it for two. */
    WEEKLY
}
