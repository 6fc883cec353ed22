package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeLedger;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The rows of focus timers. Each change is made in a transaction that has locked the learner's row. */
final class JdbiFocusRows {
    static final String SELECT = "SELECT id, learner, study_day, began_at, ends_at, unit, server, logged FROM focus ";

    private JdbiFocusRows() {}

    static void insert(Handle handle, Focus focus) {
        handle.createUpdate("""
                        INSERT INTO focus (id, learner, study_day, began_at, ends_at, unit, server)
                        VALUES (:id, :learner, :day, :began, :ends, :unit, :server)
                        """)
                .bind("id", focus.id())
                .bind("learner", focus.learner())
                .bind("day", focus.studyDay())
                .bind("began", focus.began())
                .bind("ends", focus.ends())
                .bindByType("unit", focus.unit().orElse(null), UnitId.class)
                .bindByType("server", focus.server().orElse(null), ServerId.class)
                .execute();
    }

    static Optional<Focus> running(Handle handle, LearnerId learner) {
        return handle.createQuery(SELECT + "WHERE learner = :learner AND logged IS NULL")
                .bind("learner", learner)
                .map(JdbiFocusRows::focus)
                .findOne();
    }

    static Focus focus(RowView row) {
        return new Focus(
                row.getColumn("id", InteractionId.class),
                row.getColumn("learner", LearnerId.class),
                row.getColumn("study_day", LocalDate.class),
                row.getColumn("began_at", Instant.class),
                row.getColumn("ends_at", Instant.class),
                Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                Optional.ofNullable(row.getColumn("server", ServerId.class)));
    }

    /** Logs as much of it as its study day has room for, and ends it. */
    static FocusEnd logAndEnd(Handle handle, TimeLedger time, Focus focus, Instant now) {
        int room = TimeEntry.MAX_MINUTES_A_DAY - time.minutesOn(focus.studyDay());
        int logged = 0;
        if (room > 0) {
            TimeEntry entry = focus.entry(now, room);
            time.log(new ChangeOrigin(focus.learner(), focus.id(), entry.at()), entry);
            logged = entry.minutes();
        }
        handle.createUpdate("UPDATE focus SET logged = :logged WHERE id = :id")
                .bind("logged", logged)
                .bind("id", focus.id())
                .execute();
        return new FocusEnd(focus, logged);
    }

    static Nonce nonce(Focus focus) {
        return new Nonce("focus-dm:" + Long.toString(focus.id().value(), Character.MAX_RADIX));
    }

    static int delete(Handle handle, Focus focus) {
        JdbiClaims.settle(handle, nonce(focus));
        return handle.createUpdate("DELETE FROM focus WHERE id = :id")
                .bind("id", focus.id())
                .execute();
    }

    /**
     * Ends a timer whose time is over, or finds that it has ended. It is read now that the learner's row is locked, since
     * they may have stopped it meanwhile.
     */
    static Optional<FocusEnd> end(Handle handle, TimeLedger time, InteractionId id, Instant now) {
        record Row(Focus focus, Optional<Long> logged) {}
        Optional<Row> row = handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id)
                .map(columns -> new Row(focus(columns), Optional.ofNullable(columns.getColumn("logged", Long.class))))
                .findOne();
        return row.filter(stored -> stored.focus().isOver(now))
                .map(stored -> stored.logged()
                        .map(logged -> new FocusEnd(stored.focus(), logged.intValue()))
                        .orElseGet(() -> logAndEnd(handle, time, stored.focus(), now)));
    }
}
