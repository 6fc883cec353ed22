package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Logs time within a transaction that holds the learner's row. Its changes enter the same log as those of
 * {@link ProgressStore}, and the same undo takes them back.
 */
public final class TimeLedger {
    private final Handle handle;
    private final LearnerId learner;
    private final ChangeLog log;
    private final ChangeTracker tracker;

    private TimeLedger(Handle handle, LearnerId learner, ChangeTracker tracker) {
        this.handle = handle;
        this.learner = learner;
        this.log = ChangeLog.locked(handle, learner);
        this.tracker = tracker;
    }

    /** Opens the ledger and locks the learner's row; comes first in the transaction. */
    public static TimeLedger locked(Handle handle, LearnerId learner, ChangeTracker tracker) {
        return new TimeLedger(handle, learner, tracker);
    }

    /** The change that this interaction made when it was delivered before, here or anywhere in the learner's progress. */
    public Optional<RecordedChange> madeBy(InteractionId interaction) {
        return log.madeBy(interaction);
    }

    /** The minutes logged for a study day. */
    public int minutesOn(LocalDate day) {
        return JdbiTimeRows.minutesOn(handle, learner, day);
    }

    public Optional<TimeEntry> entry(long number) {
        return JdbiTimeRows.find(handle, learner, number);
    }

    /** Logs an entry under the number of this change. */
    public RecordedChange log(ChangeOrigin origin, TimeEntry entry) {
        ChangeKind kind = entry.source() == TimeEntry.Source.FOCUS ? ChangeKind.FOCUSED : ChangeKind.LOGGED;
        long number = log.nextNumber();
        return write(
                Patch.ofTime(number, Optional.of(entry)),
                Patch.ofTime(number, Optional.empty()),
                back -> log.add(kind, ChangeSubject.OfTime.of(entry), origin, back));
    }

    /** Removes an entry that is there. */
    public RecordedChange remove(ChangeOrigin origin, long number, TimeEntry entry) {
        return write(
                Patch.ofTime(number, Optional.empty()),
                Patch.ofTime(number, Optional.of(entry)),
                back -> log.add(ChangeKind.LOG_REMOVED, ChangeSubject.OfTime.of(entry), origin, back));
    }

    private RecordedChange write(Patch forward, Patch back, Function<Patch, RecordedChange> record) {
        return tracker.track(handle, learner, forward, back, () -> {
            JdbiTimeRows.apply(handle, learner, forward.time());
            return record.apply(back);
        });
    }
}
