/** Makes the fake Discord misbehave: slow answers, errors and dropped connections. */
@NullMarked
package dev.cairn.bot.playground.faults;

import org.jspecify.annotations.NullMarked;
