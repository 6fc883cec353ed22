/** Writes the log: one line per event, at every level without tokens and without what people typed. */
@NullMarked
package dev.cairn.bot.logging;

import org.jspecify.annotations.NullMarked;
