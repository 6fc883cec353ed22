/** Draws text and shapes with Java2D, and writes them as small PNG files. */
@NullMarked
package dev.cairn.bot.drawing;

import org.jspecify.annotations.NullMarked;
