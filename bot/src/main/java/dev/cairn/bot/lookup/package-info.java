/** Finding anything in the curriculum: ideas, units, steps, resources, and what roadmaps list beside them. */
@NullMarked
package dev.cairn.bot.lookup;

import org.jspecify.annotations.NullMarked;
