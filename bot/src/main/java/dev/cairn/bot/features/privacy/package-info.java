/** {@code /privacy}: what Cairn keeps about a person, as a file, and its deletion. */
@NullMarked
package dev.cairn.bot.features.privacy;

import org.jspecify.annotations.NullMarked;
