package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerQuery;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads boards from their rows. */
final class JdbiBoards implements BoardStore {
    private static final int NEIGHBORS = 2;
    private static final int MAX_REFRESHED = 100;

    private final Database database;
    private final JdbiStudyTotals totals;
    private final JdbiBoardUpdates updates;
    private final Clock clock;

    JdbiBoards(Database database, JdbiStudyTotals totals, JdbiBoardUpdates updates, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.updates = updates;
        this.clock = clock;
    }

    @Override
    public BoardDay day(ServerId server) {
        return database.read(handle -> new BoardDay(JdbiListings.zone(handle, server), clock.instant()));
    }

    @Override
    public BoardView view(Board board, LearnerId viewer, int page, Optional<LearnerQuery> among) {
        if (board.metric() == Metric.STREAK) {
            refreshStreaks(board.server());
        }
        return database.read(handle -> {
            BoardDay day = new BoardDay(JdbiListings.zone(handle, board.server()), clock.instant());
            return new Reading(handle, new JdbiBoardQueries(handle, board, day.now(), among), board, day, viewer)
                    .view(page);
        });
    }

    /** Recounts the streaks that time alone has changed, which only travel over the date line brings about. */
    private void refreshStreaks(ServerId server) {
        Instant now = clock.instant();
        List<LearnerId> inexact = database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT learner FROM board_row
                        WHERE server = :server AND exact_until IS NOT NULL AND exact_until <= :now
                        LIMIT :limit
                        """)
                .bind("server", server)
                .bind("now", now)
                .bind("limit", MAX_REFRESHED)
                .mapTo(LearnerId.class)
                .list());
        inexact.forEach(learner -> database.write(handle -> {
            LearnerRow.lock(handle, learner);
            updates.rewriteStreak(
                    handle, learner, JdbiListings.shownIn(handle, learner).keySet());
            return learner;
        }));
    }

    /** Puts together what one learner sees of one board. */
    private final class Reading {
        private final Handle handle;
        private final JdbiBoardQueries rows;
        private final Board board;
        private final BoardDay day;
        private final LearnerId viewer;

        Reading(Handle handle, JdbiBoardQueries rows, Board board, BoardDay day, LearnerId viewer) {
            this.handle = handle;
            this.rows = rows;
            this.board = board;
            this.day = day;
            this.viewer = viewer;
        }

        BoardView view(int requestedPage) {
            int page = requestedPage;
            List<JdbiBoardQueries.Found> found = rows.from(page * BoardView.PAGE_SIZE, BoardView.PAGE_SIZE + 1);
            if (found.isEmpty() && page > 0) {
                page = Math.max(0, (rows.count() - 1) / BoardView.PAGE_SIZE);
                found = rows.from(page * BoardView.PAGE_SIZE, BoardView.PAGE_SIZE + 1);
            }
            boolean more = found.size() > BoardView.PAGE_SIZE;
            Optional<JdbiBoardQueries.Found> own = rows.of(viewer);
            return new BoardView(
                    board,
                    day,
                    page,
                    lines(found.subList(0, Math.min(found.size(), BoardView.PAGE_SIZE)), page * BoardView.PAGE_SIZE),
                    page == 0 && more && own.isPresent() ? around(own.get()) : List.of(),
                    more,
                    own(own),
                    JdbiListings.of(handle, board.server(), viewer),
                    rows.unlisted(),
                    isRemoved());
        }

        private List<BoardLine> around(JdbiBoardQueries.Found own) {
            int position = rows.before(own);
            if (position < BoardView.PAGE_SIZE) {
                return List.of();
            }
            int first = Math.max(BoardView.PAGE_SIZE, position - NEIGHBORS);
            return lines(rows.from(first, position - first + NEIGHBORS + 1), first);
        }

        private List<BoardLine> lines(List<JdbiBoardQueries.Found> found, int position) {
            List<BoardLine> lines = new ArrayList<>();
            for (int at = 0; at < found.size(); at++) {
                JdbiBoardQueries.Found row = found.get(at);
                int rank;
                if (at == 0) {
                    rank = 1 + rows.above(row.amount());
                } else if (row.amount() == found.get(at - 1).amount()) {
                    rank = lines.get(at - 1).rank();
                } else {
                    rank = position + at + 1;
                }
                lines.add(new BoardLine(rank, row.learner(), row.name(), row.amount()));
            }
            return lines;
        }

        /** The place of a learner who is not shown follows from what they have themselves. */
        private Optional<BoardView.Place> own(Optional<JdbiBoardQueries.Found> row) {
            long amount = row.map(JdbiBoardQueries.Found::amount)
                    .orElseGet(() -> totals.total(handle, viewer, board, day).amount());
            return amount > 0 ? Optional.of(new BoardView.Place(1 + rows.above(amount), amount)) : Optional.empty();
        }

        private boolean isRemoved() {
            return handle.createQuery("""
                            SELECT EXISTS (
                                SELECT 1 FROM board_removal
                                WHERE learner = :learner AND server = :server AND period = :period)
                            """)
                    .bind("learner", viewer)
                    .bind("server", board.server())
                    .bind("period", board.period().key())
                    .mapTo(Boolean.class)
                    .one();
        }
    }
}
