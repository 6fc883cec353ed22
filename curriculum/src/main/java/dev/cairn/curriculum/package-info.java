/** Machine-learning roadmaps as immutable values, and the reader that turns JSON into them. */
@NullMarked
package dev.cairn.curriculum;

import org.jspecify.annotations.NullMarked;
