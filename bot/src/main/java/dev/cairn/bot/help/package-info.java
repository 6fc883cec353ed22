/** Says what there is. */
@NullMarked
package dev.cairn.bot.help;

import org.jspecify.annotations.NullMarked;
