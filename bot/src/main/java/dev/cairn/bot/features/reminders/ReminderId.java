package dev.cairn.bot.features.reminders;

/** One reminder; {@code value} is the number of its row. */
record ReminderId(long value) {}
