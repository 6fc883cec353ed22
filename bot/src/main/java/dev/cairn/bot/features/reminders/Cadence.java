package dev.cairn.bot.features.reminders;

/** How often a reminder is due; the names are kept in the database. */
enum Cadence {
    /** On each of its weekdays. */
    DAILY,
    /** Once a week, because nobody answered it for two weeks. */
    WEEKLY
}
