/** Our small vocabulary for talking with people on Discord, free of Discord's own types. */
@NullMarked
package dev.cairn.bot.interaction;

import org.jspecify.annotations.NullMarked;
