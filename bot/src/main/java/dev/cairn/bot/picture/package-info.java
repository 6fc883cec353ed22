/** A learner's progress as a picture: what goes into it, how it is drawn, and the words that say the same. */
@NullMarked
package dev.cairn.bot.picture;

import org.jspecify.annotations.NullMarked;
