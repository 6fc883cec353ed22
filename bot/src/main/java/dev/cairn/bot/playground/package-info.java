/** Runs a fake Discord on this machine: its REST API, its gateway, and a page to use them from. */
@NullMarked
package dev.cairn.bot.playground;

import org.jspecify.annotations.NullMarked;
