/** What is told to learners at their next command, because nothing else reaches them. */
@NullMarked
package dev.cairn.bot.notices;

import org.jspecify.annotations.NullMarked;
