/** A Java2D kit: draws text and shapes in a few colors and encodes them as small PNG files. */
@NullMarked
package dev.cairn.bot.drawing;

import org.jspecify.annotations.NullMarked;
