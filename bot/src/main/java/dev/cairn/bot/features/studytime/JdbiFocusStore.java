package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeLedger;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores focus timers in the database. */
public final class JdbiFocusStore implements FocusStore {
    static final JobName JOB = new JobName("focus-end");

    private static final String SELECT =
            "SELECT id, learner, study_day, began_at, ends_at, unit, server, logged FROM focus ";

    private final Database database;
    private final JobQueue queue;
    private final ChangeTracker tracker;

    public JdbiFocusStore(Database database, JobQueue queue, ChangeTracker tracker) {
        this.database = database;
        this.queue = queue;
        this.tracker = tracker;
    }

    @Override
    public FocusStart start(Focus focus) {
        return database.write(handle -> {
            TimeLedger time = TimeLedger.locked(handle, focus.learner(), tracker);
            if (time.madeBy(focus.id()).isPresent()) {
                return new FocusStart.AlreadyEnded();
            }
            Optional<Focus> running = running(handle, focus.learner());
            if (running.isPresent() && running.get().isOver(focus.began())) {
                logAndEnd(handle, time, running.get(), focus.began());
            } else if (running.isPresent()) {
                return running.get().id().equals(focus.id())
                        ? new FocusStart.Started(running.get())
                        : new FocusStart.Running(running.get());
            }
            int before = time.minutesOn(focus.studyDay());
            if (before + focus.minutes() > TimeEntry.MAX_MINUTES_A_DAY) {
                return new FocusStart.DayFull(before);
            }
            insert(handle, focus);
            focus.unit().ifPresent(unit -> time.begin(unit, focus.began()));
            queue.add(handle, JOB, key(focus), focus.ends());
            return new FocusStart.Started(focus);
        });
    }

    private static void insert(Handle handle, Focus focus) {
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

    @Override
    public Optional<Focus> running(LearnerId learner) {
        return database.read(handle -> running(handle, learner));
    }

    private static Optional<Focus> running(Handle handle, LearnerId learner) {
        return handle.createQuery(SELECT + "WHERE learner = :learner AND logged IS NULL")
                .bind("learner", learner)
                .map(JdbiFocusStore::focus)
                .findOne();
    }

    private static Focus focus(RowView row) {
        return new Focus(
                row.getColumn("id", InteractionId.class),
                row.getColumn("learner", LearnerId.class),
                row.getColumn("study_day", LocalDate.class),
                row.getColumn("began_at", Instant.class),
                row.getColumn("ends_at", Instant.class),
                Optional.ofNullable(row.getColumn("unit", UnitId.class)),
                Optional.ofNullable(row.getColumn("server", ServerId.class)));
    }

    @Override
    public Optional<FocusEnd> stop(LearnerId learner, Instant now) {
        return database.write(handle -> {
            TimeLedger time = TimeLedger.locked(handle, learner, tracker);
            Optional<FocusEnd> end = running(handle, learner).map(focus -> logAndEnd(handle, time, focus, now));
            end.ifPresent(stopped -> delete(handle, stopped.focus()));
            return end;
        });
    }

    /** Logs as much of it as its study day has room for, and ends it. */
    private static FocusEnd logAndEnd(Handle handle, TimeLedger time, Focus focus, Instant now) {
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

    @Override
    public Optional<EndedFocus> end(InteractionId id, Instant now) {
        return database.write(handle -> {
            Optional<LearnerId> learner = handle.createQuery("SELECT learner FROM focus WHERE id = :id")
                    .bind("id", id)
                    .mapTo(LearnerId.class)
                    .findOne();
            return learner.flatMap(owner -> end(handle, TimeLedger.locked(handle, owner, tracker), id, now))
                    .map(end -> new EndedFocus(end, claim(handle, end.focus(), now)));
        });
    }

    /** Reads the timer again now that the learner's row is locked: they may have stopped it meanwhile. */
    private static Optional<FocusEnd> end(Handle handle, TimeLedger time, InteractionId id, Instant now) {
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

    private static Claim claim(Handle handle, Focus focus, Instant now) {
        return JdbiClaims.claim(handle, nonce(focus), Optional.of(focus.learner()), now);
    }

    private static Nonce nonce(Focus focus) {
        return new Nonce("focus-dm:" + Long.toString(focus.id().value(), Character.MAX_RADIX));
    }

    private static String key(Focus focus) {
        return Long.toString(focus.id().value());
    }

    @Override
    public void retry(Focus focus, Instant at) {
        database.<Focus, RuntimeException>write(handle -> {
            queue.add(handle, JOB, key(focus), at);
            return focus;
        });
    }

    @Override
    public void settle(Focus focus) {
        database.write(handle -> delete(handle, focus));
    }

    @Override
    public void leaveNotice(Focus focus, Notice notice) {
        database.write(handle -> {
            LearnerRow.lock(handle, focus.learner());
            if (delete(handle, focus) > 0) {
                JdbiNotices.leave(handle, focus.learner(), notice);
            }
            return focus;
        });
    }

    private static int delete(Handle handle, Focus focus) {
        JdbiClaims.settle(handle, nonce(focus));
        return handle.createUpdate("DELETE FROM focus WHERE id = :id")
                .bind("id", focus.id())
                .execute();
    }
}
