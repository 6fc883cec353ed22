/** The recent study day a learner means when they say when. */
@NullMarked
package dev.cairn.bot.studydays;

import org.jspecify.annotations.NullMarked;
