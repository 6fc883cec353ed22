/** What learners have done, know, follow and put off, and the history that takes any of it back. */
@NullMarked
package dev.cairn.bot.progress;

import org.jspecify.annotations.NullMarked;
