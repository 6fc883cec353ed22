package dev.cairn.bot.features.reminders;

/** The id of a reminder, which is the number of its row. */
record ReminderId(long value) {}
