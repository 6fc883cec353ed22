/** {@code /undo}: takes back a learner's last change, of whatever feature, and makes it again. */
@NullMarked
package dev.cairn.bot.features.undo;

import org.jspecify.annotations.NullMarked;
