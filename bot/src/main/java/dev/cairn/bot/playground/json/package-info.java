/** How the stand-in reads, writes and checks JSON. */
@NullMarked
package dev.cairn.bot.playground.json;

import org.jspecify.annotations.NullMarked;
