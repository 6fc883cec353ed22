package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes the rows of one learner on boards, in a transaction that has locked the learner's row. */
final class JdbiBoardRows {
    /** Rows joined with the learner's servers, if the learner is shown there and in that period. */
    private static final String SHOWN_ROWS = """
            WITH given (metric, period, amount, latest_at, alive_until, exact_until) AS (VALUES <rows>)
            INSERT INTO board_row (learner, server, metric, period, amount, latest_at, alive_until, exact_until)
            SELECT listing.learner, listing.server, given.metric, given.period, given.amount, given.latest_at,
                NULLIF(given.alive_until, 0), NULLIF(given.exact_until, 0)
            FROM listing CROSS JOIN given
            WHERE listing.learner = :learner AND listing.server IN (<servers>)
                AND listing.state = 'LISTED' AND listing.absent_since IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM board_removal
                    WHERE board_removal.learner = listing.learner AND board_removal.server = listing.server
                        AND board_removal.period = given.period)
            ON CONFLICT (learner, server, metric, period) DO UPDATE SET
            """;

    private static final String ADD = SHOWN_ROWS + """
            amount = board_row.amount + excluded.amount,
            latest_at = CASE WHEN excluded.latest_at > board_row.latest_at
                THEN excluded.latest_at ELSE board_row.latest_at END
            """;

    private static final String TAKE_AWAY = SHOWN_ROWS + """
            amount = board_row.amount + excluded.amount, latest_at = excluded.latest_at
            """;

    private static final String REPLACE = SHOWN_ROWS + """
            amount = excluded.amount, latest_at = excluded.latest_at,
            alive_until = excluded.alive_until, exact_until = excluded.exact_until
            """;

    private JdbiBoardRows() {}

    /**
     * A row, or what to add to it.
     *
     * @param aliveUntil when a current streak ends; the epoch for other rows
     * @param exactUntil when the row must be recounted; the epoch for never
     */
    record Row(Metric metric, BoardPeriod period, Total total, Instant aliveUntil, Instant exactUntil) {
        static Row of(Metric metric, BoardPeriod period, Total total) {
            return new Row(metric, period, total, Instant.EPOCH, Instant.EPOCH);
        }
    }

    /** Adds to rows in these servers; the latest entry of a row is the later one of both. */
    static void add(Handle handle, LearnerId learner, Collection<ServerId> servers, List<Row> gains) {
        write(handle, ADD, learner, servers, gains);
    }

    /** Adds negative amounts to rows in these servers, and sets when their latest entries were made. */
    static void takeAway(Handle handle, LearnerId learner, Collection<ServerId> servers, List<Row> losses) {
        write(handle, TAKE_AWAY, learner, servers, losses);
    }

    /** Puts rows in these servers in place of those that are there. */
    static void replace(Handle handle, LearnerId learner, Collection<ServerId> servers, List<Row> rows) {
        write(handle, REPLACE, learner, servers, rows);
    }

    private static void write(
            Handle handle, String sql, LearnerId learner, Collection<ServerId> servers, List<Row> rows) {
        if (!rows.isEmpty() && !servers.isEmpty()) {
            handle.createUpdate(sql)
                    .bind("learner", learner)
                    .bindList("servers", List.copyOf(servers))
                    .bindMethodsList("rows", rows.stream().map(Columns::of).toList(), Columns.NAMES)
                    .execute();
        }
    }

    /** A row as it is bound. */
    public record Columns(String metric, String period, long amount, long latestAt, long aliveUntil, long exactUntil) {
        static final List<String> NAMES = List.of("metric", "period", "amount", "latestAt", "aliveUntil", "exactUntil");

        static Columns of(Row row) {
            return new Columns(
                    row.metric().name(),
                    row.period().key(),
                    row.total().amount(),
                    row.total().latest().toEpochMilli(),
                    row.aliveUntil().toEpochMilli(),
                    row.exactUntil().toEpochMilli());
        }
    }

    /** Deletes the learner's rows with nothing in them. */
    static void deleteEmpty(Handle handle, LearnerId learner) {
        handle.createUpdate("DELETE FROM board_row WHERE learner = :learner AND amount <= 0")
                .bind("learner", learner)
                .execute();
    }

    /** Deletes the learner's row of this metric and period in every server. */
    static void delete(Handle handle, LearnerId learner, Metric metric, BoardPeriod period) {
        handle.createUpdate("""
                        DELETE FROM board_row WHERE learner = :learner AND metric = :metric AND period = :period
                        """)
                .bind("learner", learner)
                .bind("metric", metric.name())
                .bind("period", period.key())
                .execute();
    }

    /** Deletes the learner's rows in a server. */
    static void delete(Handle handle, LearnerId learner, ServerId server) {
        handle.createUpdate("DELETE FROM board_row WHERE learner = :learner AND server = :server")
                .bind("learner", learner)
                .bind("server", server)
                .execute();
    }
}
