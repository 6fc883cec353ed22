/** Plays three weeks of a study group through real commands and a moved clock, so that a newcomer sees a server with life in it. */
@NullMarked
package dev.cairn.bot.playground.history;

import org.jspecify.annotations.NullMarked;
