/** The people, servers, channels and messages of the fake Discord, all in memory. */
@NullMarked
package dev.cairn.bot.playground.world;

import org.jspecify.annotations.NullMarked;
