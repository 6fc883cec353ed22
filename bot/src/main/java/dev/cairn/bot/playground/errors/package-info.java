/** Discord's refusals: status, error code and the fields that were wrong. */
@NullMarked
package dev.cairn.bot.playground.errors;

import org.jspecify.annotations.NullMarked;
