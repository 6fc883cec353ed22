/** {@code /next}, {@code /done}, {@code /skip} and {@code /undo}: what to study now, and what was studied. */
@NullMarked
package dev.cairn.bot.features.study;

import org.jspecify.annotations.NullMarked;
