/** Messages and their parts. Their constructors enforce Discord's limits. */
@NullMarked
package dev.cairn.bot.interaction.card;

import org.jspecify.annotations.NullMarked;
