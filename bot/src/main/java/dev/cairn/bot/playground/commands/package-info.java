/** The bot's registered application commands and Discord's rules for them. */
@NullMarked
package dev.cairn.bot.playground.commands;

import org.jspecify.annotations.NullMarked;
