package dev.cairn.bot.servers;

import dev.cairn.bot.interaction.ServerId;

/** What servers have settled. */
public interface Servers {
    /** {@link ServerSettings#DEFAULT} of one that has settled nothing. */
    ServerSettings of(ServerId server);
}
