/** Values that are computed when they are first needed. */
@NullMarked
package dev.cairn.curriculum.lazy;

import org.jspecify.annotations.NullMarked;
