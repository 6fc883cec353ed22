package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.ChannelId;
import dev.cairn.bot.interaction.ServerId;

/** A channel of a server, to remind somebody in. */
record Spot(ServerId server, ChannelId channel) {}
