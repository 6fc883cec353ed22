package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerRow;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Stores listings in the database. */
final class JdbiListings implements ListingStore {
    /** Enough for a count of ten people, each on several units of a topic. */
    private static final int MAX_UNIT_ROWS = 200;

    private final Database database;
    private final JdbiStudyTotals totals;
    private final Clock clock;

    JdbiListings(Database database, JdbiStudyTotals totals, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.clock = clock;
    }

    /** The servers that show a learner, each with the zone of its days. */
    static Map<ServerId, ZoneId> shownIn(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT listing.server, server.zone FROM listing JOIN server ON server.id = listing.server
                        WHERE listing.learner = :learner AND listing.state = 'LISTED' AND listing.absent_since IS NULL
                        ORDER BY listing.server
                        """).bind("learner", learner).reduceRows(new LinkedHashMap<>(), (servers, row) -> {
            servers.put(
                    row.getColumn("server", ServerId.class),
                    Optional.ofNullable(row.getColumn("zone", ZoneId.class)).orElse(ZoneOffset.UTC));
            return servers;
        });
    }

    /** The zone of a server's days; UTC unless one was chosen. */
    static ZoneId zone(Handle handle, ServerId server) {
        return handle.createQuery("SELECT zone FROM server WHERE id = :server AND zone IS NOT NULL")
                .bind("server", server)
                .mapTo(ZoneId.class)
                .findOne()
                .orElse(ZoneOffset.UTC);
    }

    static Listing of(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("SELECT state FROM listing WHERE learner = :learner AND server = :server")
                .bind("learner", learner)
                .bind("server", server)
                .mapTo(Listing.class)
                .findOne()
                .orElse(Listing.NOT_ASKED);
    }

    @Override
    public Listing of(ServerId server, LearnerId learner) {
        return database.read(handle -> of(handle, server, learner));
    }

    @Override
    public void list(ServerId server, LearnerId learner, String name) {
        change(learner, handle -> {
            ServerRow.create(handle, server);
            handle.createUpdate("""
                            INSERT INTO listing (learner, server, state, name) VALUES (:learner, :server, 'LISTED', :name)
                            ON CONFLICT (learner, server) DO UPDATE
                            SET state = excluded.state, name = excluded.name, absent_since = NULL
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .bind("name", name)
                    .execute();
            rebuild(handle, learner, server);
        });
    }

    @Override
    public void hide(ServerId server, LearnerId learner) {
        change(learner, handle -> {
            ServerRow.create(handle, server);
            handle.createUpdate("""
                            INSERT INTO listing (learner, server, state) VALUES (:learner, :server, 'HIDDEN')
                            ON CONFLICT (learner, server) DO UPDATE
                            SET state = excluded.state, name = NULL, absent_since = NULL
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .execute();
            deleteRows(handle, learner, server);
        });
    }

    @Override
    public void noteAsked(ServerId server, LearnerId learner) {
        change(learner, handle -> {
            ServerRow.create(handle, server);
            handle.createUpdate("""
                            INSERT INTO listing (learner, server, state) VALUES (:learner, :server, 'HIDDEN')
                            ON CONFLICT (learner, server) DO NOTHING
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .execute();
        });
    }

    /** Runs each time a board is opened, so it reads first and writes only if something has changed. */
    @Override
    public Arrival noteSeen(ServerId server, LearnerId learner, String name) {
        Seen seen = database.read(handle -> seen(handle, server, learner));
        if (seen.arrival().listing() == Listing.LISTED && !seen.isKnownAs(name)) {
            change(learner, handle -> {
                rename(handle, server, learner, name);
                if (isBack(handle, server, learner)) {
                    rebuild(handle, learner, server);
                }
            });
        }
        return seen.arrival();
    }

    /** What is stored about a learner who was seen. */
    private record Seen(Arrival arrival, Optional<String> name, boolean absent) {
        boolean isKnownAs(String seenName) {
            return !absent && name.filter(seenName::equals).isPresent();
        }
    }

    private static Seen seen(Handle handle, ServerId server, LearnerId learner) {
        return handle.createQuery("""
                        SELECT listing.state, listing.name, listing.absent_since IS NOT NULL AS absent,
                            EXISTS (SELECT 1 FROM listing WHERE server = :server AND state = 'LISTED') AS board_exists
                        FROM (SELECT 1 AS one) AS once
                        LEFT JOIN listing ON listing.learner = :learner AND listing.server = :server
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .map(row -> new Seen(
                        new Arrival(
                                Optional.ofNullable(row.getColumn("state", Listing.class))
                                        .orElse(Listing.NOT_ASKED),
                                row.getColumn("board_exists", Boolean.class)),
                        Optional.ofNullable(row.getColumn("name", String.class)),
                        row.getColumn("absent", Boolean.class)))
                .one();
    }

    private static boolean isBack(Handle handle, ServerId server, LearnerId learner) {
        return handle.createUpdate("""
                                UPDATE listing SET absent_since = NULL
                                WHERE learner = :learner AND server = :server AND absent_since IS NOT NULL
                                """)
                        .bind("learner", learner)
                        .bind("server", server)
                        .execute()
                == 1;
    }

    @Override
    public void noteNames(ServerId server, Map<LearnerId, String> names) {
        names.forEach((learner, name) -> change(learner, handle -> rename(handle, server, learner, name)));
    }

    private static void rename(Handle handle, ServerId server, LearnerId learner, String name) {
        handle.createUpdate("""
                        UPDATE listing SET name = :name
                        WHERE learner = :learner AND server = :server AND state = 'LISTED'
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("name", name)
                .execute();
    }

    @Override
    public void noteAbsent(ServerId server, Collection<LearnerId> learners) {
        learners.forEach(learner -> change(learner, handle -> {
            handle.createUpdate("""
                            UPDATE listing SET absent_since = :now
                            WHERE learner = :learner AND server = :server AND state = 'LISTED'
                                AND absent_since IS NULL
                            """)
                    .bind("now", clock.instant())
                    .bind("learner", learner)
                    .bind("server", server)
                    .execute();
            deleteRows(handle, learner, server);
        }));
    }

    @Override
    public List<LearnerId> othersOn(ServerId server, LearnerId learner, Collection<Unit> units, Instant now) {
        List<UnitId> ids = units.stream().map(Unit::id).toList();
        var wanted = new JdbiServerUnits.OnUnits(ids, now, MAX_UNIT_ROWS);
        return database.read(handle -> JdbiServerUnits.others(handle, server, learner, wanted)).stream()
                .distinct()
                .toList();
    }

    @Override
    public void remove(ServerId server, LearnerId learner, BoardPeriod period) {
        change(learner, handle -> {
            ServerRow.create(handle, server);
            handle.createUpdate("""
                            INSERT INTO board_removal (learner, server, period, removed_at)
                            VALUES (:learner, :server, :period, :now)
                            ON CONFLICT (learner, server, period) DO NOTHING
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .bind("period", period.key())
                    .bind("now", clock.instant())
                    .execute();
            handle.createUpdate("""
                            DELETE FROM board_row WHERE learner = :learner AND server = :server AND period = :period
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .bind("period", period.key())
                    .execute();
        });
    }

    @Override
    public void restore(ServerId server, LearnerId learner, BoardPeriod period) {
        change(learner, handle -> {
            handle.createUpdate("""
                            DELETE FROM board_removal
                            WHERE learner = :learner AND server = :server AND period = :period
                            """)
                    .bind("learner", learner)
                    .bind("server", server)
                    .bind("period", period.key())
                    .execute();
            rebuild(handle, learner, server);
        });
    }

    /** Rewrites the learner's rows in a server, in a transaction that has locked the learner's row. */
    void rebuild(Handle handle, LearnerId learner, ServerId server) {
        JdbiBoardRows.delete(handle, learner, server);
        BoardDay day = new BoardDay(zone(handle, server), clock.instant());
        JdbiBoardRows.replace(handle, learner, List.of(server), totals.rows(handle, learner, day));
        JdbiServerUnits.rebuild(handle, learner, server);
    }

    private static void deleteRows(Handle handle, LearnerId learner, ServerId server) {
        JdbiBoardRows.delete(handle, learner, server);
        JdbiServerUnits.delete(handle, learner, server);
    }

    private void change(LearnerId learner, Consumer<Handle> change) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            change.accept(handle);
            return learner;
        });
    }
}
