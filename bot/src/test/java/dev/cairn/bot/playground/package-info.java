/** Tests of the fake Discord over real HTTP and WebSocket, and its test driver. */
@NullMarked
package dev.cairn.bot.playground;

import org.jspecify.annotations.NullMarked;
