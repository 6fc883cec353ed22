/** Tests Cairn as people use it: commands, buttons and forms on a fake Discord, over real HTTP and WebSocket. */
@NullMarked
package dev.cairn.bot.journey;

import org.jspecify.annotations.NullMarked;
