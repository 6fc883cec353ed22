package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads what each listed learner did in a week. */
final class JdbiServerWeeks {
    private final Database database;

    JdbiServerWeeks(Database database) {
        this.database = database;
    }

    /**
     * A listed learner's week.
     *
     * @param earned the estimated minutes of the units finished
     */
    record Week(LearnerId learner, String name, long minutes, long earned, int units) {}

    /** The weeks of those who did something, the most time first. */
    List<Week> of(ServerId server, LocalDate monday) {
        BoardPeriod week = BoardPeriod.of(BoardPeriod.Kind.WEEK, monday);
        return database.read(handle -> read(handle, server, week));
    }

    private static List<Week> read(Handle handle, ServerId server, BoardPeriod week) {
        Instant closes = week.closes(JdbiListings.zone(handle, server));
        return handle.createQuery("""
                        SELECT done.learner, listing.name, done.minutes, done.earned, (
                            SELECT count(*) FROM earned_unit
                            WHERE earned_unit.learner = done.learner
                            AND earned_unit.study_day BETWEEN :first AND :last
                            AND earned_unit.finished_at < :closes) AS units
                        FROM (
                            SELECT learner,
                                sum(CASE WHEN metric = 'TIME' THEN amount ELSE 0 END) AS minutes,
                                sum(CASE WHEN metric = 'UNITS' THEN amount ELSE 0 END) AS earned
                            FROM board_row
                            WHERE server = :server AND metric IN ('TIME', 'UNITS') AND period = :period
                            GROUP BY learner
                        ) AS done
                        JOIN listing ON listing.learner = done.learner AND listing.server = :server
                        ORDER BY done.minutes DESC, done.earned DESC, done.learner
                        """)
                .bind("server", server)
                .bind("period", week.key())
                .bind("first", week.first())
                .bind("last", week.last())
                .bind("closes", closes)
                .map(row -> new Week(
                        row.getColumn("learner", LearnerId.class),
                        row.getColumn("name", String.class),
                        row.getColumn("minutes", Long.class),
                        row.getColumn("earned", Long.class),
                        row.getColumn("units", Long.class).intValue()))
                .filter(done -> done.minutes() > 0 || done.units() > 0)
                .list();
    }
}
