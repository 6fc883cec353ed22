/** Study reminders: at the learner's own hour and days, carrying what comes next, sent once and never lost in silence. */
@NullMarked
package dev.cairn.bot.reminders;

import org.jspecify.annotations.NullMarked;
