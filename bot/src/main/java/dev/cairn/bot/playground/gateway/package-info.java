/** Discord's gateway, version 10: sessions, heartbeats, events and their replay. */
@NullMarked
package dev.cairn.bot.playground.gateway;

import org.jspecify.annotations.NullMarked;
