package dev.cairn.bot.storage;

import dev.cairn.bot.id.ServerId;
import org.jdbi.v3.core.Handle;

/**
 * The row that every other row of a server refers to. {@link ServerTables} lists what goes with it.
 *
 * <p>A transaction locks it after the learner's row and before any challenge's, as {@link LearnerRow} says; several
 * servers by ascending id.
 */
public final class ServerRow {
    private ServerRow() {}

    /**
     * Locks the server's row, creating it if there is none, until the transaction ends. Every transaction that changes
     * what belongs to the server as a whole, such as its settings or groups, calls this first.
     */
    public static void lock(Handle handle, ServerId server) {
        handle.createUpdate("""
                        INSERT INTO server (id) VALUES (:server)
                        ON CONFLICT (id) DO UPDATE SET left_at = server.left_at
                        """).bind("server", server).execute();
    }

    /** Creates the server's row if there is none, for rows that refer to it, and locks nothing that exists. */
    public static void create(Handle handle, ServerId server) {
        handle.createUpdate("INSERT INTO server (id) VALUES (:server) ON CONFLICT (id) DO NOTHING")
                .bind("server", server)
                .execute();
    }
}
