/** Checks requests against Discord's own OpenAPI description, where somebody gives its file. */
@NullMarked
package dev.cairn.bot.playground.openapi;

import org.jspecify.annotations.NullMarked;
