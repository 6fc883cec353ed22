package dev.cairn.bot.streaks;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.progress.ProgressChange;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.progress.StudyDays;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.time.CalendarHistory;
import dev.cairn.bot.time.CalendarListener;
import dev.cairn.bot.time.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores summaries of streaks in the database, recounted in the transaction of each change that can alter them. */
public final class JdbiStreakStore implements StreakStore, ProgressListener, CalendarListener {
    private final Database database;
    private final StudyDays days;
    private final Calendars calendars;
    private final Clock clock;

    public JdbiStreakStore(Database database, StudyDays days, Calendars calendars, Clock clock) {
        this.database = database;
        this.days = days;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<StreakSummary> find(LearnerId learner) {
        return database.read(handle -> find(handle, learner));
    }

    @Override
    public StreakSummary current(Handle handle, LearnerId learner) {
        Instant now = clock.instant();
        return find(handle, learner)
                .filter(summary -> summary.isExactAt(now))
                .orElseGet(() -> StreakSummary.of(days.of(handle, learner), calendars.history(handle, learner), now));
    }

    private static Optional<StreakSummary> find(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        SELECT length, longest, alive_until, exact_until FROM streak WHERE learner = :learner
                        """)
                .bind("learner", learner)
                .map(JdbiStreakStore::summary)
                .findOne();
    }

    private static StreakSummary summary(RowView row) {
        return new StreakSummary(
                row.getColumn("length", Long.class).intValue(),
                row.getColumn("longest", Long.class).intValue(),
                Optional.ofNullable(row.getColumn("alive_until", Instant.class)),
                Optional.ofNullable(row.getColumn("exact_until", Instant.class)));
    }

    @Override
    public void changed(Handle handle, ProgressChange change) {
        boolean alters = change.days().values().stream()
                .anyMatch(day -> day.before().studied() != day.after().studied());
        if (alters) {
            recount(handle, change.learner(), calendars.history(handle, change.learner()));
        }
    }

    @Override
    public void calendarChanged(Handle handle, LearnerId learner, CalendarHistory now) {
        recount(handle, learner, now);
    }

    private void recount(Handle handle, LearnerId learner, CalendarHistory history) {
        StreakSummary summary = StreakSummary.of(days.of(handle, learner), history, clock.instant());
        handle.createUpdate("""
                        INSERT INTO streak (learner, length, longest, alive_until, exact_until)
                        VALUES (:learner, :length, :longest, :aliveUntil, :exactUntil)
                        ON CONFLICT (learner) DO UPDATE
                        SET length = excluded.length, longest = excluded.longest, alive_until = excluded.alive_until,
                            exact_until = excluded.exact_until
                        """)
                .bind("learner", learner)
                .bind("length", summary.length())
                .bind("longest", summary.longest())
                .bindByType("aliveUntil", summary.aliveUntil().orElse(null), Instant.class)
                .bindByType("exactUntil", summary.exactUntil().orElse(null), Instant.class)
                .execute();
    }

    /** Returns at most {@code limit} learners without a stored summary. */
    List<LearnerId> missing(int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id FROM learner
                        WHERE NOT EXISTS (SELECT 1 FROM streak WHERE streak.learner = learner.id)
                        ORDER BY id
                        LIMIT :limit
                        """)
                .bind("limit", limit)
                .mapTo(LearnerId.class)
                .list());
    }

    /** Counts the streak of a learner in a transaction of its own. */
    void recount(LearnerId learner) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            recount(handle, learner, calendars.history(handle, learner));
            return learner;
        });
    }
}
