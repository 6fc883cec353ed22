/** Choosing a roadmap, looking through it, following it and leaving it. */
@NullMarked
package dev.cairn.bot.roadmaps;

import org.jspecify.annotations.NullMarked;
