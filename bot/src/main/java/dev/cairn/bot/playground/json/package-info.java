/** Reads and writes JSON. */
@NullMarked
package dev.cairn.bot.playground.json;

import org.jspecify.annotations.NullMarked;
