/** The application commands a bot has registered and the rules they must keep. */
@NullMarked
package dev.cairn.bot.playground.commands;

import org.jspecify.annotations.NullMarked;
