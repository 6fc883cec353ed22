package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;

/** A channel of a server, to remind somebody in. */
record ServerChannel(ServerId server, ChannelId channel) {}
