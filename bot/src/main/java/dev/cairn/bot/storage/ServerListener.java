package dev.cairn.bot.storage;

import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Is notified when Cairn is added to a server or removed from one, once each, and when a server's zone changes, in the
 * transaction that notes it and that has locked the server's row. Outages are neither joining nor leaving, and a return
 * within thirty days is not a joining: everything is then as it was.
 */
public interface ServerListener {
    /** Cairn has been added to a server that it holds nothing of. */
    default void joined(Handle handle, ServerId server) {}

    /** Cairn has been removed from a server, at the latest at this instant. */
    default void left(Handle handle, ServerId server, Instant at) {}

    /** The zone of a server's days has changed. */
    default void zoneChanged(Handle handle, ServerId server) {}
}
