/** What learners set for themselves: their zone, when their day begins, when they rest, who sees them. */
@NullMarked
package dev.cairn.bot.settings;

import org.jspecify.annotations.NullMarked;
