/** A stand-in for Discord on this machine: its REST API and gateway, a page to use them from, and the same powers for tests. */
@NullMarked
package dev.cairn.bot.playground;

import org.jspecify.annotations.NullMarked;
