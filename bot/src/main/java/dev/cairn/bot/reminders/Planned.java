package dev.cairn.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a reminder comes next.
 *
 * @param day the date on the learner's wall, which it comes on once whatever their clocks do
 */
record Planned(LocalDate day, Instant at) {}
