/** Learners' progress and logged time, the log by which changes are undone, and the listeners to changes. */
@NullMarked
package dev.cairn.bot.progress;

import org.jspecify.annotations.NullMarked;
