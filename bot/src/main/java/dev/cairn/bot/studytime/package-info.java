/** The time learners study: logging it, the focus timer that logs itself, and what both add up to. */
@NullMarked
package dev.cairn.bot.studytime;

import org.jspecify.annotations.NullMarked;
