/** Connects Cairn to Discord. This package and its subpackages alone import Discord4J and Reactor. */
@NullMarked
package dev.cairn.bot.discord;

import org.jspecify.annotations.NullMarked;
