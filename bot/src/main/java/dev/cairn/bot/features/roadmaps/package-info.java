/** {@code /roadmap}: browsing roadmaps, and following, leaving and restarting them. */
@NullMarked
package dev.cairn.bot.features.roadmaps;

import org.jspecify.annotations.NullMarked;
