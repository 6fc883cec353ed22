/** Moves the playground's clock in steps, so that everything happens at its own time. */
@NullMarked
package dev.cairn.bot.playground.clock;

import org.jspecify.annotations.NullMarked;
