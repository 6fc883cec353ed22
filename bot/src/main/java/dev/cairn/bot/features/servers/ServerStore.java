package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import java.util.function.UnaryOperator;

/** Stores the settings of servers. */
interface ServerStore extends Servers {
    /**
     * Changes the settings of a server in one transaction.
     *
     * @param change may be called more than once, so it must have no side effects
     * @return the settings afterwards
     */
    ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change);
}
