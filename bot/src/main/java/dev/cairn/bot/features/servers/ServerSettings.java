package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import java.util.Optional;

/**
 * The settings of a server.
 *
 * @param announceIn the one channel for unprompted messages; empty until somebody chooses one
 */
public record ServerSettings(Optional<ChannelId> announceIn) {
    /** The settings of a server that has set nothing. */
    public static final ServerSettings DEFAULT = new ServerSettings(Optional.empty());

    public boolean mayAnnounceIn(ChannelId channel) {
        return announceIn.filter(channel::equals).isPresent();
    }

    ServerSettings announcingIn(ChannelId channel) {
        return new ServerSettings(Optional.of(channel));
    }
}
