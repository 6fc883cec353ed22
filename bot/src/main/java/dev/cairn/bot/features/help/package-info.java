/** {@code /help}: the commands, explained. */
@NullMarked
package dev.cairn.bot.features.help;

import org.jspecify.annotations.NullMarked;
