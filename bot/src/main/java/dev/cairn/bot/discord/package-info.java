/** The edge to Discord, and the only packages that know Discord4J and Reactor. */
@NullMarked
package dev.cairn.bot.discord;

import org.jspecify.annotations.NullMarked;
