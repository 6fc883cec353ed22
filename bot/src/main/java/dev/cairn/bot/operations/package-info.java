/** What whoever runs Cairn watches it by: its health and its metrics, over HTTP. */
@NullMarked
package dev.cairn.bot.operations;

import org.jspecify.annotations.NullMarked;
