package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Stores the settings of servers in the database. */
final class JdbiServerStore implements ServerStore {
    private final Database database;

    JdbiServerStore(Database database) {
        this.database = database;
    }

    @Override
    public ServerSettings of(ServerId server) {
        return database.read(handle -> read(handle, server));
    }

    @Override
    public ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change) {
        return database.write(handle -> {
            lock(handle, server);
            ServerSettings after = change.apply(read(handle, server));
            handle.createUpdate("UPDATE server_settings SET announce_channel = :channel WHERE server = :server")
                    .bind("server", server)
                    .bindByType("channel", after.announceIn().orElse(null), ChannelId.class)
                    .execute();
            return after;
        });
    }

    /** Writes the row first, which on PostgreSQL makes other changes of the same server wait. */
    private static void lock(Handle handle, ServerId server) {
        handle.createUpdate("""
                        INSERT INTO server_settings (server) VALUES (:server)
                        ON CONFLICT (server) DO UPDATE SET announce_channel = server_settings.announce_channel
                        """).bind("server", server).execute();
    }

    private static ServerSettings read(Handle handle, ServerId server) {
        return handle.createQuery("SELECT announce_channel FROM server_settings WHERE server = :server")
                .bind("server", server)
                .map(row -> new ServerSettings(Optional.ofNullable(row.getColumn("announce_channel", ChannelId.class))))
                .findOne()
                .orElse(ServerSettings.DEFAULT);
    }
}
