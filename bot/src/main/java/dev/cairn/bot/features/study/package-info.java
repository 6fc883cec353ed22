/** {@code /next}, {@code /done} and {@code /skip}: proposes what to study and records what was studied. */
@NullMarked
package dev.cairn.bot.features.study;

import org.jspecify.annotations.NullMarked;
