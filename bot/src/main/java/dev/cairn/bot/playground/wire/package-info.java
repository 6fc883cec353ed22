/** Records what the bot and the fake Discord send each other, for the page to show. */
@NullMarked
package dev.cairn.bot.playground.wire;

import org.jspecify.annotations.NullMarked;
