/** Cairn as a person meets it: commands, buttons and forms on a Discord of this machine, over real HTTP and WebSocket. */
@NullMarked
package dev.cairn.bot.journey;

import org.jspecify.annotations.NullMarked;
