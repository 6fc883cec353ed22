/** {@code /share}: cards of things to learn from that one person recommends to a channel. */
@NullMarked
package dev.cairn.bot.features.shares;

import org.jspecify.annotations.NullMarked;
