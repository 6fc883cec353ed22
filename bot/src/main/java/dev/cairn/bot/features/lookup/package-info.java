/** {@code /topic}, {@code /find} and {@code /resources}: searching the curriculum. */
@NullMarked
package dev.cairn.bot.features.lookup;

import org.jspecify.annotations.NullMarked;
