package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;

/** The settings of servers. */
public interface Servers {
    /** {@link ServerSettings#DEFAULT} for a server that has set nothing. */
    ServerSettings of(ServerId server);
}
