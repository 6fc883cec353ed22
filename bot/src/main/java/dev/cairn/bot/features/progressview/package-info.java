/** {@code /progress}: shows how far a learner has come, in words and as a picture. */
@NullMarked
package dev.cairn.bot.features.progressview;

import org.jspecify.annotations.NullMarked;
