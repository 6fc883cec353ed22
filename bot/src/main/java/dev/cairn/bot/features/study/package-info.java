/** {@code /next}, {@code /done}, {@code /skip} and {@code /undo}: proposes what to study and records what was studied. */
@NullMarked
package dev.cairn.bot.features.study;

import org.jspecify.annotations.NullMarked;
