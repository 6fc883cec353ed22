package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;

/** Where servers want to read what Cairn says of its own accord. */
public interface Announcements {
    /** The channel the server chose, if it did. */
    Optional<ChannelId> channelOf(ServerId server);
}
