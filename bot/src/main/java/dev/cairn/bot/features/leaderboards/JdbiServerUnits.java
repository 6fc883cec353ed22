package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.progress.RecentUnits;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Keeps, for each server that lists a learner, the units that the learner is on. */
final class JdbiServerUnits implements RecentUnits.Listener {
    private static final long MILLISECONDS_A_DAY = 86_400_000;

    @Override
    public void recentUnitsChanged(Handle handle, LearnerId learner, Set<UnitId> gone, Map<UnitId, Instant> studied) {
        if (!gone.isEmpty()) {
            handle.createUpdate("DELETE FROM recent_unit_in_server WHERE learner = :learner AND unit IN (<gone>)")
                    .bind("learner", learner)
                    .bindList("gone", gone)
                    .execute();
        }
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO recent_unit_in_server (learner, server, unit, studied_on)
                SELECT learner, server, :unit, :day FROM listing
                WHERE learner = :learner AND state = 'LISTED' AND absent_since IS NULL
                ON CONFLICT (learner, server, unit) DO UPDATE SET studied_on = excluded.studied_on
                    WHERE recent_unit_in_server.studied_on <> excluded.studied_on
                """);
        studied.forEach((unit, at) -> rows.bind("learner", learner)
                .bind("unit", unit)
                .bind("day", day(at))
                .add());
        rows.execute();
    }

    private static long day(Instant at) {
        return Math.floorDiv(at.toEpochMilli(), MILLISECONDS_A_DAY);
    }

    static void delete(Handle handle, LearnerId learner, ServerId server) {
        handle.createUpdate("DELETE FROM recent_unit_in_server WHERE learner = :learner AND server = :server")
                .bind("learner", learner)
                .bind("server", server)
                .execute();
    }

    /** Writes the rows of a learner who is shown in a server from now on. */
    static void rebuild(Handle handle, LearnerId learner, ServerId server) {
        delete(handle, learner, server);
        handle.createUpdate("""
                        INSERT INTO recent_unit_in_server (learner, server, unit, studied_on)
                        SELECT learner, :server, unit, studied_at / :day FROM recent_unit WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .bind("server", server)
                .bind("day", MILLISECONDS_A_DAY)
                .execute();
    }

    /** Some of the others who are on one of these units; a person may be named several times. */
    static List<LearnerId> others(Handle handle, ServerId server, LearnerId learner, OnUnits wanted) {
        return query(handle, List.copyOf(wanted.units()))
                .bind("server", server)
                .bind("learner", learner)
                .bind("since", day(RecentUnits.since(wanted.now())))
                .bind("limit", wanted.limit())
                .mapTo(LearnerId.class)
                .list();
    }

    /** Every /next asks for one unit; a list would be put into the text of the statement each time. */
    private static Query query(Handle handle, List<UnitId> units) {
        return units.size() == 1
                ? handle.createQuery("""
                        SELECT learner FROM recent_unit_in_server
                        WHERE server = :server AND unit = :unit AND studied_on >= :since AND learner <> :learner
                        LIMIT :limit
                        """).bind("unit", units.get(0))
                : handle.createQuery("""
                        SELECT learner FROM recent_unit_in_server
                        WHERE server = :server AND unit IN (<units>) AND studied_on >= :since AND learner <> :learner
                        LIMIT :limit
                        """).bindList("units", units);
    }

    /**
     * Which rows to find.
     *
     * @param units at least one
     */
    record OnUnits(Collection<UnitId> units, Instant now, int limit) {}

    /** Some learners with units that they were on too long ago. */
    static List<LearnerId> outdated(Handle handle, Instant now, int limit) {
        return handle.createQuery("""
                        SELECT DISTINCT learner FROM (
                            SELECT learner FROM recent_unit WHERE studied_at <= :since ORDER BY studied_at LIMIT :limit
                        ) AS outdated
                        """)
                .bind("since", RecentUnits.since(now))
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list();
    }

    /** Deletes a learner's units that they were on too long ago. */
    static int deleteOutdated(Handle handle, LearnerId learner, Instant now) {
        LearnerRow.lock(handle, learner);
        handle.createUpdate("""
                        DELETE FROM recent_unit_in_server WHERE learner = :learner AND unit IN (
                            SELECT unit FROM recent_unit WHERE learner = :learner AND studied_at <= :since)
                        """)
                .bind("learner", learner)
                .bind("since", RecentUnits.since(now))
                .execute();
        return handle.createUpdate("DELETE FROM recent_unit WHERE learner = :learner AND studied_at <= :since")
                .bind("learner", learner)
                .bind("since", RecentUnits.since(now))
                .execute();
    }
}
