package dev.cairn.bot.features.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a reminder comes next.
 *
 * @param day the date on the learner's wall, which it comes on once whatever their clocks do
 */
record NextTime(LocalDate day, Instant at) {}
