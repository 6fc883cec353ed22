/** Messages as Cairn draws them, with Discord's limits in their constructors. */
@NullMarked
package dev.cairn.bot.interaction.card;

import org.jspecify.annotations.NullMarked;
