/** Study reminders: {@code /remind} and the messages it schedules. */
@NullMarked
package dev.cairn.bot.features.reminders;

import org.jspecify.annotations.NullMarked;
