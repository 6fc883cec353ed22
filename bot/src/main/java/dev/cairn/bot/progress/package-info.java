/** What learners have done, know, follow, put off and logged, and the history that takes any of it back. */
@NullMarked
package dev.cairn.bot.progress;

import org.jspecify.annotations.NullMarked;
