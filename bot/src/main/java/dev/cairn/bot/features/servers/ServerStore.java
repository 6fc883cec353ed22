package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import java.util.function.UnaryOperator;

/** Keeps what servers have settled. */
interface ServerStore extends Servers {
    /**
     * Changes it in one transaction.
     *
     * @param change may be asked more than once, and only looks
     * @return how it stands afterwards
     */
    ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change);
}
