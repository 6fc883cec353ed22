/** Discord's ids, one type for each kind. */
@NullMarked
package dev.cairn.bot.id;

import org.jspecify.annotations.NullMarked;
