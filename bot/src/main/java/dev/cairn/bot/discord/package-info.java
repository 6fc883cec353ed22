/** The edge to Discord, and the only package that knows Discord4J or Reactor. */
@NullMarked
package dev.cairn.bot.discord;

import org.jspecify.annotations.NullMarked;
