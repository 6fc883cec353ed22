/** Learners' streaks: the rules that compute them, and the summary kept of each. */
@NullMarked
package dev.cairn.bot.streaks;

import org.jspecify.annotations.NullMarked;
