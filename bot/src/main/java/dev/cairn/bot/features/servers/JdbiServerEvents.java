package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.ServerEvent;
import dev.cairn.bot.interaction.ServerEvents;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.storage.ServerRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps when Cairn joined and left each server, and notifies the listeners.
 *
 * <p>Cairn has joined when Discord shows a server without a row, and says that it was added after this process connected.
 * Other servers without a row were there before. Cairn has left when Discord says so, and when a server that has a row is
 * missing from the list that Discord sends at the start. A server that added Cairn's commands alone, without its user, is
 * in no list and stays.
 */
final class JdbiServerEvents implements ServerEvents {
    private final Database database;
    private final Clock clock;
    private final List<ServerListener> listeners;

    JdbiServerEvents(Database database, Clock clock, List<ServerListener> listeners) {
        this.database = database;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    private record StoredServer(Optional<Instant> joinedAt, Optional<Instant> leftAt) {
        boolean says(ServerEvent.Present present) {
            return leftAt.isEmpty() && joinedAt.equals(Optional.of(present.joinedAt()));
        }
    }

    @Override
    public void note(List<ServerEvent> events) {
        List<ServerEvent> news = database.read(
                handle -> events.stream().filter(event -> isNews(handle, event)).toList());
        List<ServerEvent.Present> arrivals = new ArrayList<>();
        for (ServerEvent event : news) {
            if (event instanceof ServerEvent.Present present) {
                arrivals.add(present);
            } else {
                noteArrivals(arrivals);
                arrivals.clear();
                noteDeparture(event);
            }
        }
        noteArrivals(arrivals);
    }

    /** Spares a process that starts with thousands of known servers from locking them all. */
    private static boolean isNews(Handle handle, ServerEvent event) {
        return !(event instanceof ServerEvent.Present present)
                || stored(handle, present.server())
                        .filter(server -> server.says(present))
                        .isEmpty();
    }

    /** Notes them together, as a first start has thousands, and locks them by ascending id. */
    private void noteArrivals(List<ServerEvent.Present> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        List<ServerEvent.Present> inOrder = arrivals.stream()
                .sorted(Comparator.comparingLong(present -> present.server().value()))
                .toList();
        database.write(handle -> {
            inOrder.forEach(present -> present(handle, present));
            return inOrder.size();
        });
    }

    private void noteDeparture(ServerEvent event) {
        database.write(handle -> {
            List<ServerId> gone =
                    event instanceof ServerEvent.Listed listed ? missing(handle, listed) : List.of(removed(event));
            gone.forEach(server -> left(handle, server));
            return gone.size();
        });
    }

    private static ServerId removed(ServerEvent event) {
        return ((ServerEvent.Removed) event).server();
    }

    private void present(Handle handle, ServerEvent.Present present) {
        ServerId server = present.server();
        ServerRow.lock(handle, server);
        // A command may have come before the event and created the row.
        boolean unknown = stored(handle, server)
                .filter(row -> row.joinedAt().isEmpty() && row.leftAt().isEmpty())
                .isPresent();
        handle.createUpdate("UPDATE server SET joined_at = :joinedAt, left_at = NULL WHERE id = :server")
                .bind("joinedAt", present.joinedAt())
                .bind("server", server)
                .execute();
        if (unknown && present.isRecent()) {
            listeners.forEach(listener -> listener.joined(handle, server));
        }
    }

    private void left(Handle handle, ServerId server) {
        Instant now = clock.instant();
        int changed = handle.createUpdate("UPDATE server SET left_at = :now WHERE id = :server AND left_at IS NULL")
                .bind("now", now)
                .bind("server", server)
                .execute();
        if (changed == 1) {
            listeners.forEach(listener -> listener.left(handle, server, now));
        }
    }

    private static List<ServerId> missing(Handle handle, ServerEvent.Listed listed) {
        Set<ServerId> there = listed.servers();
        return handle
                .createQuery("SELECT id FROM server WHERE joined_at IS NOT NULL AND left_at IS NULL ORDER BY id")
                .mapTo(ServerId.class)
                .stream()
                .filter(server -> listed.shard().covers(server) && !there.contains(server))
                .collect(Collectors.toList());
    }

    private static Optional<StoredServer> stored(Handle handle, ServerId server) {
        return handle.createQuery("SELECT joined_at, left_at FROM server WHERE id = :server")
                .bind("server", server)
                .map(row -> new StoredServer(
                        Optional.ofNullable(row.getColumn("joined_at", Instant.class)),
                        Optional.ofNullable(row.getColumn("left_at", Instant.class))))
                .findOne();
    }
}
