/** The libraries of links that servers build together, and what learners saved for themselves. */
@NullMarked
package dev.cairn.bot.features.library;

import org.jspecify.annotations.NullMarked;
