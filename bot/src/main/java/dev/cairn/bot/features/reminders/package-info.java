/** {@code /remind}: daily study reminders, from the request to the message. */
@NullMarked
package dev.cairn.bot.features.reminders;

import org.jspecify.annotations.NullMarked;
