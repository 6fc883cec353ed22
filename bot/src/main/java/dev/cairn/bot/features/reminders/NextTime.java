package dev.cairn.bot.features.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a reminder is due next.
 *
 * @param day the local date, on which it is due once even if clocks are changed
 */
record NextTime(LocalDate day, Instant at) {}
