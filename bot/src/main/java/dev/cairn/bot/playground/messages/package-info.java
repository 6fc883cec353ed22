/** Checks, writes and edits messages. */
@NullMarked
package dev.cairn.bot.playground.messages;

import org.jspecify.annotations.NullMarked;
