/** The log: one line for each event, with no token and nothing a person typed in it, at any level. */
@NullMarked
package dev.cairn.bot.logging;

import org.jspecify.annotations.NullMarked;
