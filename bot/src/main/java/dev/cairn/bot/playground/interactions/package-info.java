/** Interactions: created by a person, answered once within three seconds, followed up for 15 minutes. */
@NullMarked
package dev.cairn.bot.playground.interactions;

import org.jspecify.annotations.NullMarked;
