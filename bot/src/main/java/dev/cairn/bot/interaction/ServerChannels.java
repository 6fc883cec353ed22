package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ServerId;

/** Asks Discord about the channels of a server. Nothing is cached, as permissions may change at any time. */
public interface ServerChannels {
    /**
     * The server's channels at this moment. Blocks until Discord has answered.
     *
     * @throws UnavailableException if Discord cannot be asked at the moment, or does not tell
     */
    ServerLayout of(ServerId server);
}
