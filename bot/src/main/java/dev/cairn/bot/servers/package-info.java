/** What a server has settled for Cairn: where it may speak of its own accord. */
@NullMarked
package dev.cairn.bot.servers;

import org.jspecify.annotations.NullMarked;
