package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;

/** What servers have settled. */
public interface Servers {
    /** {@link ServerSettings#DEFAULT} of one that has settled nothing. */
    ServerSettings of(ServerId server);
}
