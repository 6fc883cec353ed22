/** Studying from day to day: what is next, what is done, what is skipped, and taking it back. */
@NullMarked
package dev.cairn.bot.study;

import org.jspecify.annotations.NullMarked;
