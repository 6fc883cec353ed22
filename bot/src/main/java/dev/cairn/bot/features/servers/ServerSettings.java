package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import java.util.Optional;

/**
 * What a server has settled.
 *
 * @param announceIn the one channel in which Cairn may speak of its own accord; nowhere until somebody says
 */
public record ServerSettings(Optional<ChannelId> announceIn) {
    /** Of a server that has settled nothing. */
    public static final ServerSettings DEFAULT = new ServerSettings(Optional.empty());

    public boolean mayAnnounceIn(ChannelId channel) {
        return announceIn.filter(channel::equals).isPresent();
    }

    ServerSettings announcingIn(ChannelId channel) {
        return new ServerSettings(Optional.of(channel));
    }
}
