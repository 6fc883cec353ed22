/** {@code /settings}: a learner's own zone, study day, rest days and visibility. */
@NullMarked
package dev.cairn.bot.features.settings;

import org.jspecify.annotations.NullMarked;
