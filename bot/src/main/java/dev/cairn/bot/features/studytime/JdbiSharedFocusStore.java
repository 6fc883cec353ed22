package dev.cairn.bot.features.studytime;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.features.notices.JdbiNotices;
import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.bot.progress.TimeLedger;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores shared focus timers in the database. */
public final class JdbiSharedFocusStore implements SharedFocusStore {
    static final JobName JOB = new JobName("shared-focus-end");

    private final Database database;
    private final JobQueue queue;
    private final ChangeTracker tracker;

    public JdbiSharedFocusStore(Database database, JobQueue queue, ChangeTracker tracker) {
        this.database = database;
        this.queue = queue;
        this.tracker = tracker;
    }

    @Override
    public Optional<SharedFocus> share(SharedFocus wanted, Instant now) {
        LearnerId starter = wanted.starter().orElseThrow();
        return database.write(handle -> {
            LearnerRow.lock(handle, starter);
            Optional<Focus> running = JdbiFocusRows.running(handle, starter)
                    .filter(focus -> focus.id().equals(wanted.id()) && !focus.isOver(now));
            if (running.isEmpty()) {
                return Optional.empty();
            }
            Optional<SharedFocus> earlier = JdbiSharedFocusRows.of(handle, starter);
            if (earlier.isPresent()) {
                return earlier;
            }
            JdbiSharedFocusRows.insert(handle, wanted);
            JdbiSharedFocusRows.add(handle, wanted.id(), wanted.id());
            queue.add(handle, JOB, key(wanted), wanted.ends());
            return Optional.of(wanted);
        });
    }

    @Override
    public void unshare(SharedFocus shared) {
        database.write(handle -> {
            JdbiClaims.settle(handle, cardNonce(shared));
            return release(handle, shared, shared.ends());
        });
    }

    @Override
    public Optional<Claim> claimCard(SharedFocus shared, Instant now) {
        return database.write(handle -> JdbiSharedFocusRows.isCardSent(handle, shared.id())
                ? Optional.empty()
                : Optional.of(JdbiClaims.claim(handle, cardNonce(shared), Optional.empty(), now)));
    }

    @Override
    public void noteCard(SharedFocus shared, MessageId card) {
        if (shared.card().filter(card::equals).isEmpty()) {
            database.<Integer, RuntimeException>write(
                    handle -> JdbiSharedFocusRows.noteCard(handle, shared.id(), card));
        }
    }

    @Override
    public void settleCard(SharedFocus shared, MessageId card) {
        database.<SharedFocus, RuntimeException>write(handle -> {
            JdbiSharedFocusRows.noteCardSent(handle, shared.id());
            JdbiSharedFocusRows.noteCard(handle, shared.id(), card);
            JdbiClaims.settle(handle, cardNonce(shared));
            return shared;
        });
    }

    @Override
    public Optional<SharedFocus> find(ServerId server, InteractionId id) {
        return database.read(handle -> JdbiSharedFocusRows.open(handle, id)
                .filter(shared -> shared.server().equals(server)));
    }

    @Override
    public Optional<SharedFocus> of(LearnerId learner) {
        return database.read(handle -> JdbiSharedFocusRows.of(handle, learner));
    }

    @Override
    public List<LearnerId> people(InteractionId shared) {
        return database.read(handle -> JdbiSharedFocusRows.members(handle, shared)).stream()
                .map(JdbiSharedFocusRows.Member::learner)
                .toList();
    }

    @Override
    public SharedFocusJoin join(SharedFocus shared, Focus focus, boolean switching) {
        return database.write(handle -> {
            TimeLedger time = TimeLedger.locked(handle, focus.learner(), tracker);
            if (!JdbiSharedFocusRows.lockOpen(handle, shared.id())
                    || focus.isUnderAMinute()
                    || time.madeBy(focus.id()).isPresent()) {
                return new SharedFocusJoin.Over();
            }
            Optional<Focus> running = JdbiFocusRows.running(handle, focus.learner());
            if (running.isPresent() && !running.get().isOver(focus.began())) {
                if (JdbiSharedFocusRows.isIn(handle, shared.id(), running.get().id())) {
                    return new SharedFocusJoin.Joined(running.get());
                }
                if (!switching) {
                    return new SharedFocusJoin.Running(running.get());
                }
            }
            int studied = running.map(other -> other.studied(focus.began())).orElse(0);
            int before = time.minutesOn(focus.studyDay());
            if (before + studied + focus.minutes() > TimeEntry.MAX_MINUTES_A_DAY) {
                return new SharedFocusJoin.DayFull(before);
            }
            running.ifPresent(other -> endBefore(handle, time, other, focus.began()));
            JdbiFocusRows.insert(handle, focus);
            focus.unit().ifPresent(unit -> time.begin(unit, focus.began()));
            JdbiSharedFocusRows.add(handle, shared.id(), focus.id());
            return new SharedFocusJoin.Joined(focus);
        });
    }

    /** Ends another timer; one that is over keeps its row, since its learner is still to be told of its end. */
    private static void endBefore(Handle handle, TimeLedger time, Focus other, Instant now) {
        JdbiFocusRows.logAndEnd(handle, time, other, now);
        if (!other.isOver(now)) {
            JdbiFocusRows.delete(handle, other);
        }
    }

    @Override
    public Optional<FocusEnd> leave(SharedFocus shared, LearnerId learner, Instant now) {
        return database.write(handle -> {
            TimeLedger time = TimeLedger.locked(handle, learner, tracker);
            Optional<FocusEnd> end = JdbiFocusRows.running(handle, learner)
                    .filter(focus -> JdbiSharedFocusRows.isIn(handle, shared.id(), focus.id()))
                    .map(focus -> JdbiFocusRows.logAndEnd(handle, time, focus, now));
            end.ifPresent(stopped -> JdbiFocusRows.delete(handle, stopped.focus()));
            return end;
        });
    }

    @Override
    public Optional<EndedSharedFocus> end(InteractionId id, Instant now) {
        Optional<SharedFocus> closed = database.write(handle -> JdbiSharedFocusRows.close(handle, id, now));
        return closed.map(shared -> {
            List<FocusEnd> ends = new ArrayList<>();
            for (JdbiSharedFocusRows.Member member :
                    database.read(handle -> JdbiSharedFocusRows.members(handle, shared.id()))) {
                database.write(handle -> JdbiFocusRows.end(
                                handle, TimeLedger.locked(handle, member.learner(), tracker), member.focus(), now))
                        .ifPresent(ends::add);
            }
            Claim claim = database.write(handle -> JdbiClaims.claim(handle, nonce(shared), Optional.empty(), now));
            return new EndedSharedFocus(shared, ends, claim);
        });
    }

    @Override
    public void retry(SharedFocus shared, Instant at) {
        database.<SharedFocus, RuntimeException>write(handle -> {
            queue.add(handle, JOB, key(shared), at);
            return shared;
        });
    }

    @Override
    public void settle(EndedSharedFocus ended, Collection<LearnerId> untold, Map<LearnerId, Notice> notices) {
        notices.forEach((learner, notice) -> database.write(handle -> {
            LearnerRow.lock(handle, learner);
            JdbiNotices.leave(handle, learner, notice);
            return learner;
        }));
        database.write(handle -> {
            ended.ends().stream()
                    .map(FocusEnd::focus)
                    .filter(focus -> !untold.contains(focus.learner()))
                    .forEach(focus -> JdbiFocusRows.delete(handle, focus));
            JdbiClaims.settle(handle, nonce(ended.shared()));
            return release(handle, ended.shared(), ended.claim().since());
        });
    }

    /** Deletes it, and schedules the end of the timers that are left in it for each of them alone. */
    private int release(Handle handle, SharedFocus shared, Instant at) {
        List<JdbiSharedFocusRows.Member> left = JdbiSharedFocusRows.members(handle, shared.id());
        left.forEach(member -> queue.add(handle, JdbiFocusStore.JOB, JdbiFocusStore.key(member.focus()), at));
        return JdbiSharedFocusRows.delete(handle, shared.id());
    }

    private static Nonce nonce(SharedFocus shared) {
        return new Nonce("focus-all:" + Long.toString(shared.id().value(), Character.MAX_RADIX));
    }

    private static Nonce cardNonce(SharedFocus shared) {
        return new Nonce("focus-card:" + Long.toString(shared.id().value(), Character.MAX_RADIX));
    }

    private static String key(SharedFocus shared) {
        return Long.toString(shared.id().value());
    }
}
