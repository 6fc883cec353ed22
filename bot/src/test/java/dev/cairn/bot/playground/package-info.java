/** The stand-in, driven over real HTTP and WebSocket. */
@NullMarked
package dev.cairn.bot.playground;

import org.jspecify.annotations.NullMarked;
