package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import java.util.function.UnaryOperator;

/** Keeps the settings of servers. */
interface ServerStore extends Servers {
    /**
     * Changes the settings of a server in one transaction.
     *
     * @param change may be called more than once, and only looks
     * @return the settings afterwards
     */
    ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change);
}
