/** Discord's ids, each with a type of its own. */
@NullMarked
package dev.cairn.bot.id;

import org.jspecify.annotations.NullMarked;
