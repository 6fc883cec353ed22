/**
 * Measures a whole bot under load, beside a bare one in the same run; the build runs only the short form
 * for reminders.
 */
@NullMarked
package dev.cairn.bot.load;

import org.jspecify.annotations.NullMarked;
