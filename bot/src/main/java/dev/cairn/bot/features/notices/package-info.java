/** Notices: messages that wait for a learner's next command. */
@NullMarked
package dev.cairn.bot.features.notices;

import org.jspecify.annotations.NullMarked;
