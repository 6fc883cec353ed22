/** {@code /roadmap}: browsing, choosing and leaving roadmaps. */
@NullMarked
package dev.cairn.bot.features.roadmaps;

import org.jspecify.annotations.NullMarked;
