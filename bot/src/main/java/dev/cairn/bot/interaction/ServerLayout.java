package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The channels of a server, without threads.
 *
 * @param locale the language that the server prefers
 * @param systemChannel where Discord posts its own messages, such as who has joined, if the server has such a channel
 * @param channels in the order in which Discord shows them
 */
public record ServerLayout(Locale locale, Optional<ChannelId> systemChannel, List<ChannelPermissions> channels) {
    public ServerLayout {
        channels = List.copyOf(channels);
    }

    /** Empty if the channel is gone, is a thread, or belongs to another server. */
    public Optional<ChannelPermissions> channel(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
