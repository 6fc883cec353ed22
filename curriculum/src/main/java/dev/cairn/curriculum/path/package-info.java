/** Computes what is unlocked on a roadmap, what comes next and why: pure functions of a curriculum and a standing. */
@NullMarked
package dev.cairn.curriculum.path;

import org.jspecify.annotations.NullMarked;
