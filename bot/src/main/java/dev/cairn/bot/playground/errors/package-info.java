/** Discord's error responses: HTTP status, error code and the invalid fields. */
@NullMarked
package dev.cairn.bot.playground.errors;

import org.jspecify.annotations.NullMarked;
