/** How messages are checked, written and edited. */
@NullMarked
package dev.cairn.bot.playground.messages;

import org.jspecify.annotations.NullMarked;
