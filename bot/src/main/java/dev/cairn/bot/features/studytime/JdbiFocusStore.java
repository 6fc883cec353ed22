package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeLedger;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores focus timers in the database. */
public final class JdbiFocusStore implements FocusStore {
    static final JobName JOB = new JobName("focus-end");

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
            Optional<Focus> running = JdbiFocusRows.running(handle, focus.learner());
            if (running.isPresent() && running.get().isOver(focus.began())) {
                JdbiFocusRows.logAndEnd(handle, time, running.get(), focus.began());
            } else if (running.isPresent()) {
                return running.get().id().equals(focus.id())
                        ? new FocusStart.Started(running.get())
                        : new FocusStart.Running(running.get());
            }
            int before = time.minutesOn(focus.studyDay());
            if (before + focus.minutes() > TimeEntry.MAX_MINUTES_A_DAY) {
                return new FocusStart.DayFull(before);
            }
            JdbiFocusRows.insert(handle, focus);
            focus.unit().ifPresent(unit -> time.begin(unit, focus.began()));
            queue.add(handle, JOB, key(focus.id()), focus.ends());
            return new FocusStart.Started(focus);
        });
    }

    @Override
    public Optional<Focus> running(LearnerId learner) {
        return database.read(handle -> JdbiFocusRows.running(handle, learner));
    }

    @Override
    public Optional<FocusEnd> stop(LearnerId learner, Instant now) {
        return database.write(handle -> {
            TimeLedger time = TimeLedger.locked(handle, learner, tracker);
            Optional<FocusEnd> end = JdbiFocusRows.running(handle, learner)
                    .map(focus -> JdbiFocusRows.logAndEnd(handle, time, focus, now));
            end.ifPresent(stopped -> JdbiFocusRows.delete(handle, stopped.focus()));
            return end;
        });
    }

    @Override
    public Optional<EndedFocus> end(InteractionId id, Instant now) {
        return database.write(handle -> {
            Optional<LearnerId> learner = handle.createQuery("SELECT learner FROM focus WHERE id = :id")
                    .bind("id", id)
                    .mapTo(LearnerId.class)
                    .findOne();
            return learner.map(owner -> TimeLedger.locked(handle, owner, tracker))
                    .filter(locked -> !isShared(handle, id))
                    .flatMap(time -> JdbiFocusRows.end(handle, time, id, now))
                    .map(end -> new EndedFocus(end, claim(handle, end.focus(), now)));
        });
    }

    /** Whether the timer ends together with others, of which {@link SharedFocusEndJob} tells. */
    private static boolean isShared(Handle handle, InteractionId id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM shared_focus_member WHERE focus = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    private static Claim claim(Handle handle, Focus focus, Instant now) {
        return JdbiClaims.claim(handle, JdbiFocusRows.nonce(focus), Optional.of(focus.learner()), now);
    }

    static String key(InteractionId focus) {
        return Long.toString(focus.value());
    }

    @Override
    public void retry(Focus focus, Instant at) {
        database.<Focus, RuntimeException>write(handle -> {
            queue.add(handle, JOB, key(focus.id()), at);
            return focus;
        });
    }

    @Override
    public void settle(Focus focus) {
        database.write(handle -> JdbiFocusRows.delete(handle, focus));
    }

    @Override
    public void leaveNotice(Focus focus, Notice notice) {
        database.write(handle -> {
            LearnerRow.lock(handle, focus.learner());
            if (JdbiFocusRows.delete(handle, focus) > 0) {
                JdbiNotices.leave(handle, focus.learner(), notice);
            }
            return focus;
        });
    }
}
