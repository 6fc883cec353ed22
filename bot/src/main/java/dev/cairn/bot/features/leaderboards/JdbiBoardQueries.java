package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.LearnerQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** The queries on the rows of one board; each reads a range of the index that holds them in their order. */
final class JdbiBoardQueries {
    private static final String OF_THE_BOARD = """
            FROM board_row
            WHERE server = :server AND metric = :metric AND period = :period <alive> <among>
            """;

    private final Handle handle;
    private final Board board;
    private final Instant now;
    private final Optional<LearnerQuery> among;

    JdbiBoardQueries(Handle handle, Board board, Instant now, Optional<LearnerQuery> among) {
        this.handle = handle;
        this.board = board;
        this.now = now;
        this.among = among;
    }

    /** A row of the board. */
    record Found(LearnerId learner, String name, long amount, Instant latest) {}

    /** The rows from a position on, counted from 0. */
    List<Found> from(int position, int limit) {
        return query("""
                        SELECT ranked.learner, listing.name, ranked.amount, ranked.latest_at
                        FROM (SELECT learner, amount, latest_at\s""" + OF_THE_BOARD + """
                            ORDER BY amount DESC, latest_at, learner LIMIT :limit OFFSET :position
                        ) AS ranked
                        JOIN listing ON listing.learner = ranked.learner AND listing.server = :server
                        ORDER BY ranked.amount DESC, ranked.latest_at, ranked.learner
                        """)
                .bind("limit", limit)
                .bind("position", position)
                .map(JdbiBoardQueries::found)
                .list();
    }

    /** A learner's own row. */
    Optional<Found> of(LearnerId learner) {
        return query("""
                        SELECT own.learner, listing.name, own.amount, own.latest_at
                        FROM (SELECT learner, amount, latest_at\s""" + OF_THE_BOARD + """
                            AND learner = :learner
                        ) AS own
                        JOIN listing ON listing.learner = own.learner AND listing.server = :server
                        """)
                .bind("learner", learner)
                .map(JdbiBoardQueries::found)
                .findOne();
    }

    private static Found found(RowView row) {
        return new Found(
                row.getColumn("learner", LearnerId.class),
                row.getColumn("name", String.class),
                row.getColumn("amount", Long.class),
                row.getColumn("latest_at", Instant.class));
    }

    /** The number of rows with more than this amount. */
    int above(long amount) {
        return count(query("SELECT count(*) " + OF_THE_BOARD + " AND amount > :amount")
                .bind("amount", amount));
    }

    /** The number of rows before this one. */
    int before(Found row) {
        return above(row.amount())
                + count(query("SELECT count(*) " + OF_THE_BOARD
                                + " AND amount = :amount AND (latest_at, learner) < (:latest, :learner)")
                        .bind("amount", row.amount())
                        .bind("latest", row.latest())
                        .bind("learner", row.learner()));
    }

    /** The number of rows on the board. */
    int count() {
        return count(query("SELECT count(*) " + OF_THE_BOARD));
    }

    /** The number of the learners to compare whom the server's boards do not show; 0 if everybody is compared. */
    int unlisted() {
        return among.map(learners -> count(handle.createQuery("""
                                SELECT (SELECT count(*) FROM (<among>) AS compared) - (
                                    SELECT count(*) FROM listing
                                    WHERE server = :server AND state = 'LISTED' AND learner IN (<among>))
                                """)
                        .define("among", learners.sql())
                        .bind("among", learners.among())
                        .bind("server", board.server())))
                .orElse(0);
    }

    private static int count(Query query) {
        return query.mapTo(Long.class).one().intValue();
    }

    private Query query(String sql) {
        boolean current = board.period().equals(BoardPeriod.NOW);
        Query query = handle.createQuery(sql)
                .define("alive", current ? "AND alive_until > :now" : "")
                .define(
                        "among",
                        among.map(learners -> "AND learner IN (" + learners.sql() + ")")
                                .orElse(""))
                .bind("server", board.server())
                .bind("metric", board.metric().name())
                .bind("period", board.period().key());
        if (current) {
            query.bind("now", now);
        }
        among.ifPresent(learners -> query.bind("among", learners.among()));
        return query;
    }
}
