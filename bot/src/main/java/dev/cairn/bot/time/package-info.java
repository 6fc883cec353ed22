/** Study days, time zones, and the parsers of every date, time and duration that people type. */
@NullMarked
package dev.cairn.bot.time;

import org.jspecify.annotations.NullMarked;
