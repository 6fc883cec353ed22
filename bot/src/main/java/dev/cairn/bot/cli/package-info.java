/** The subcommands of {@code cairn.jar}, and what they need to start and stop cleanly. */
@NullMarked
package dev.cairn.bot.cli;

import org.jspecify.annotations.NullMarked;
