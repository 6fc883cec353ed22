package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerCache;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.curriculum.RoadmapId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores the settings of servers in the database, and caches them, since every reminder in a channel reads them. */
final class JdbiServerStore implements ServerStore {
    private final Database database;
    private final ServerCache<ServerSettings> cache;
    private final List<ServerListener> listeners;

    /** Creates the store; the listeners are notified of new zones. */
    JdbiServerStore(Database database, InteractionMetrics metrics, List<ServerListener> listeners) {
        this.database = database;
        this.cache = ServerCache.on(database, "servers", metrics, JdbiServerStore::read);
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public ServerSettings of(ServerId server) {
        return cache.of(server);
    }

    @Override
    public ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change) {
        return database.write(handle -> {
            ServerRow.lock(handle, server);
            ServerSettings before = read(handle, server);
            ServerSettings after = change.apply(before);
            write(handle, server, after);
            cache.changed(handle, server);
            if (!after.zone().equals(before.zone())) {
                listeners.forEach(listener -> listener.zoneChanged(handle, server));
            }
            return after;
        });
    }

    private static void write(Handle handle, ServerId server, ServerSettings settings) {
        handle.createUpdate("UPDATE server SET zone = :zone WHERE id = :server")
                .bind("server", server)
                .bindByType("zone", settings.chosenZone().orElse(null), ZoneId.class)
                .execute();
        handle.createUpdate("""
                        INSERT INTO server_settings (
                            server, announce_channel, challenge_creators, moderators_channel, library_policy, roadmap)
                        VALUES (:server, :channel, :creators, :moderators, :policy, :roadmap)
                        ON CONFLICT (server) DO UPDATE SET
                            announce_channel = excluded.announce_channel,
                            challenge_creators = excluded.challenge_creators,
                            moderators_channel = excluded.moderators_channel,
                            library_policy = excluded.library_policy,
                            roadmap = excluded.roadmap
                        """)
                .bind("server", server)
                .bindByType("channel", settings.announceIn().orElse(null), ChannelId.class)
                .bind("creators", settings.challengeCreators().name())
                .bindByType("moderators", settings.moderatorsIn().orElse(null), ChannelId.class)
                .bind("policy", settings.libraryPolicy().name())
                .bindByType("roadmap", settings.roadmap().orElse(null), RoadmapId.class)
                .execute();
    }

    private static ServerSettings read(Handle handle, ServerId server) {
        return handle.createQuery("""
                        SELECT
                            announce_channel, zone, challenge_creators, moderators_channel, library_policy, roadmap
                        FROM server LEFT JOIN server_settings ON server_settings.server = server.id
                        WHERE server.id = :server
                        """)
                .bind("server", server)
                .map(JdbiServerStore::settings)
                .findOne()
                .orElse(ServerSettings.DEFAULT);
    }

    private static ServerSettings settings(RowView row) {
        return new ServerSettings(
                Optional.ofNullable(row.getColumn("announce_channel", ChannelId.class)),
                Optional.ofNullable(row.getColumn("zone", ZoneId.class)),
                Optional.ofNullable(row.getColumn("challenge_creators", String.class))
                        .map(ChallengeCreators::valueOf)
                        .orElse(ServerSettings.DEFAULT.challengeCreators()),
                Optional.ofNullable(row.getColumn("moderators_channel", ChannelId.class)),
                Optional.ofNullable(row.getColumn("library_policy", String.class))
                        .map(LibraryPolicy::valueOf)
                        .orElse(ServerSettings.DEFAULT.libraryPolicy()),
                Optional.ofNullable(row.getColumn("roadmap", RoadmapId.class)));
    }
}
