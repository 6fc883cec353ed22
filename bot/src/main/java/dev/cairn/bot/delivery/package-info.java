/** Sends messages that nobody is waiting for: each one once, at the rate that Discord allows. */
@NullMarked
package dev.cairn.bot.delivery;

import org.jspecify.annotations.NullMarked;
