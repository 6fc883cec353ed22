/** Prints all words that Cairn says to people, so that they can be read in one sitting, and checks them. */
@NullMarked
package dev.cairn.bot.copy;

import org.jspecify.annotations.NullMarked;
