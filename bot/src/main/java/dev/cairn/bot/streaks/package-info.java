/** Which days a learner studied, and how many of them hang together. */
@NullMarked
package dev.cairn.bot.streaks;

import org.jspecify.annotations.NullMarked;
