/** Learners' progress and logged time, the log that undoes any change, and the listeners that follow it. */
@NullMarked
package dev.cairn.bot.progress;

import org.jspecify.annotations.NullMarked;
