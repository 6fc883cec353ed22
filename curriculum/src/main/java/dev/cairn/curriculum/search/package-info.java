/** Finds entries by name from a few letters that may be mistyped, unfinished, abbreviated or in any order. */
@NullMarked
package dev.cairn.curriculum.search;

import org.jspecify.annotations.NullMarked;
