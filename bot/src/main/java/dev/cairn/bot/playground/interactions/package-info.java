/** The life of an interaction: made by a person, answered once and in time, followed up for a quarter of an hour. */
@NullMarked
package dev.cairn.bot.playground.interactions;

import org.jspecify.annotations.NullMarked;
