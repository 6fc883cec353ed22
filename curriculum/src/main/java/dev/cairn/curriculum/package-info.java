/** Machine-learning roadmaps as immutable values. */
@NullMarked
package dev.cairn.curriculum;

import org.jspecify.annotations.NullMarked;
