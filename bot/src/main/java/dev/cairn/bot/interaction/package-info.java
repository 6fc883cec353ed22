/** The types between features and the edge: commands, requests, replies, and the features themselves. */
@NullMarked
package dev.cairn.bot.interaction;

import org.jspecify.annotations.NullMarked;
