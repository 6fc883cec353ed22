package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;

/** A channel and the server it is in. */
record ServerChannel(ServerId server, ChannelId channel) {}
