/** {@code /challenge}: goals that people of a server study towards together, from one date to another. */
@NullMarked
package dev.cairn.bot.features.challenges;

import org.jspecify.annotations.NullMarked;
