/** {@code /log} and {@code /focus}: records time studied, entered by hand or by a timer. */
@NullMarked
package dev.cairn.bot.features.studytime;

import org.jspecify.annotations.NullMarked;
