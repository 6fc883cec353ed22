/** Timed work, kept in the database until it has been done, and the worker threads that do it. */
@NullMarked
package dev.cairn.bot.schedule;

import org.jspecify.annotations.NullMarked;
