package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Does what the timed jobs of boards do, in short transactions. */
final class JdbiBoardMaintenance {
    private static final int ROWS_PER_STEP = 500;

    private final Database database;
    private final JobQueue jobs;
    private final JdbiEarnedUnits earned;
    private final JdbiListings listings;
    private final Clock clock;

    JdbiBoardMaintenance(Database database, JobQueue jobs, JdbiEarnedUnits earned, JdbiListings listings, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.earned = earned;
        this.listings = listings;
        this.clock = clock;
    }

    void schedule(JobName job, Instant at) {
        database.write(handle -> {
            jobs.add(handle, job, "all", at);
            return at;
        });
    }

    /** The next learners who have finished a unit, in the order of their ids. */
    List<LearnerId> finishersAfter(LearnerId last, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id FROM learner
                        WHERE id > :last AND EXISTS (
                            SELECT 1 FROM unit_mark WHERE learner = learner.id AND study_day IS NOT NULL)
                        ORDER BY id LIMIT :limit
                        """)
                .bind("last", last)
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list());
    }

    /** Credits every unit that the learner has finished and that has earned nothing, in the order they were finished. */
    void earnFinished(LearnerId learner) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            long gained = handle
                    .createQuery("""
                            SELECT unit, marked_at, study_day FROM unit_mark
                            WHERE learner = :learner AND study_day IS NOT NULL ORDER BY marked_at, unit
                            """)
                    .bind("learner", learner)
                    .map(row -> new Finished(
                            row.getColumn("unit", UnitId.class),
                            new UnitMark(
                                    UnitState.DONE,
                                    row.getColumn("marked_at", Instant.class),
                                    Optional.of(row.getColumn("study_day", LocalDate.class)))))
                    .list()
                    .stream()
                    .filter(finished -> earned.earn(handle, learner, finished.unit(), finished.mark())
                            .isPresent())
                    .count();
            if (gained > 0) {
                JdbiListings.shownIn(handle, learner)
                        .keySet()
                        .forEach(server -> listings.rebuild(handle, learner, server));
            }
            return gained;
        });
    }

    private record Finished(UnitId unit, UnitMark mark) {}

    /** The next learners whom a server's boards show. */
    List<LearnerId> shownAfter(ServerId server, LearnerId last, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT learner FROM listing
                        WHERE server = :server AND state = 'LISTED' AND learner > :last AND absent_since IS NULL
                        ORDER BY learner LIMIT :limit
                        """)
                .bind("server", server)
                .bind("last", last)
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list());
    }

    /** Rewrites a learner's rows in a server. */
    void rebuild(ServerId server, LearnerId learner) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            listings.rebuild(handle, learner, server);
            return learner;
        });
    }

    List<ServerId> serversAfter(ServerId last, int limit) {
        return database.read(
                handle -> handle.createQuery("SELECT id FROM server WHERE id > :last ORDER BY id LIMIT :limit")
                        .bind("last", last)
                        .bind("limit", limit)
                        .mapTo(ServerId.class)
                        .list());
    }

    /** Deletes a server's rows of periods that are over and not the last of their kind. */
    void deleteOldRows(ServerId server) {
        for (Metric metric : List.of(Metric.TIME, Metric.UNITS)) {
            for (String period : oldPeriods(server, metric)) {
                int deleted = ROWS_PER_STEP;
                while (deleted == ROWS_PER_STEP) {
                    deleted = database.write(handle -> deleteRows(handle, server, metric, period));
                }
            }
        }
        deleteEndedStreaks(server);
        deleteOldRemovals(server);
    }

    /** Deletes the units that learners were on too long ago, in servers too. */
    void deleteOutdatedUnits() {
        Instant now = clock.instant();
        List<LearnerId> learners = outdated(now);
        while (!learners.isEmpty()) {
            learners.forEach(learner -> database.write(handle -> JdbiServerUnits.deleteOutdated(handle, learner, now)));
            learners = outdated(now);
        }
    }

    private List<LearnerId> outdated(Instant now) {
        return database.read(handle -> JdbiServerUnits.outdated(handle, now, ROWS_PER_STEP));
    }

    /** Readers leave them out anyway; they only lengthen the index. */
    private void deleteEndedStreaks(ServerId server) {
        int deleted = ROWS_PER_STEP;
        while (deleted == ROWS_PER_STEP) {
            deleted = database.write(handle -> handle.createUpdate("""
                            DELETE FROM board_row
                            WHERE server = :server AND metric = 'STREAK' AND period = 'NOW' AND alive_until <= :now
                                AND learner IN (
                                    SELECT learner FROM board_row
                                    WHERE server = :server AND metric = 'STREAK' AND period = 'NOW'
                                        AND alive_until <= :now
                                    LIMIT :limit)
                            """)
                    .bind("server", server)
                    .bind("now", clock.instant())
                    .bind("limit", ROWS_PER_STEP)
                    .execute());
        }
    }

    /** Goes from one period to the next in the index, since a server has thousands of rows in few periods. */
    private List<String> oldPeriods(ServerId server, Metric metric) {
        return database.read(handle -> {
            BoardDay day = new BoardDay(JdbiListings.zone(handle, server), clock.instant());
            return handle.createQuery("""
                            WITH RECURSIVE found (period) AS (
                                SELECT min(period) FROM board_row WHERE server = :server AND metric = :metric
                                UNION ALL
                                SELECT (SELECT min(period) FROM board_row
                                        WHERE server = :server AND metric = :metric AND period > found.period)
                                FROM found WHERE found.period IS NOT NULL
                            )
                            SELECT period FROM found WHERE period IS NOT NULL
                            """)
                    .bind("server", server)
                    .bind("metric", metric.name())
                    .mapTo(String.class)
                    .filter(period -> isOld(period, day))
                    .list();
        });
    }

    private static boolean isOld(String period, BoardDay day) {
        return BoardPeriod.parse(period).filter(any -> !day.keeps(any)).isPresent();
    }

    private static int deleteRows(Handle handle, ServerId server, Metric metric, String period) {
        return handle.createUpdate("""
                        DELETE FROM board_row WHERE server = :server AND metric = :metric AND period = :period
                            AND learner IN (
                                SELECT learner FROM board_row
                                WHERE server = :server AND metric = :metric AND period = :period LIMIT :limit)
                        """)
                .bind("server", server)
                .bind("metric", metric.name())
                .bind("period", period)
                .bind("limit", ROWS_PER_STEP)
                .execute();
    }

    private void deleteOldRemovals(ServerId server) {
        List<String> old = database.read(handle -> {
            BoardDay day = new BoardDay(JdbiListings.zone(handle, server), clock.instant());
            return handle.createQuery("SELECT DISTINCT period FROM board_removal WHERE server = :server")
                    .bind("server", server)
                    .mapTo(String.class)
                    .filter(period -> isOld(period, day))
                    .list();
        });
        old.forEach(period -> database.write(
                handle -> handle.createUpdate("DELETE FROM board_removal WHERE server = :server AND period = :period")
                        .bind("server", server)
                        .bind("period", period)
                        .execute()));
    }
}
