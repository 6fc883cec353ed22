/** Troubles on the wire that tests and load runs make on purpose. */
@NullMarked
package dev.cairn.bot.playground.trouble;

import org.jspecify.annotations.NullMarked;
