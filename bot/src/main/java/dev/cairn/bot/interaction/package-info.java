/** The vocabulary in which features answer Discord: commands, requests, replies and the features themselves. */
@NullMarked
package dev.cairn.bot.interaction;

import org.jspecify.annotations.NullMarked;
