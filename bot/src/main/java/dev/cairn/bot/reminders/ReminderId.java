package dev.cairn.bot.reminders;

/** One reminder; {@code value} is the number of its row. */
record ReminderId(long value) {}
