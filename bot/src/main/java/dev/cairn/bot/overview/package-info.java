/** How far a learner has come on a roadmap, seen as a whole: by phase and in all, with the date it will be finished. */
@NullMarked
package dev.cairn.bot.overview;

import org.jspecify.annotations.NullMarked;
