package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The time a learner logged, within a transaction that has the learner to itself. What changes here enters the history
 * beside what changes in {@link ProgressStore}, and is taken back by the same undo.
 */
public final class TimeLedger {
    private final Handle handle;
    private final LearnerId learner;
    private final ChangeLog history;

    private TimeLedger(Handle handle, LearnerId learner, ChangeLog history) {
        this.handle = handle;
        this.learner = learner;
        this.history = history;
    }

    /** Opens it; this comes first in the transaction. */
    public static TimeLedger locked(Handle handle, LearnerId learner) {
        return new TimeLedger(handle, learner, ChangeLog.locked(handle, learner));
    }

    /** What an interaction changed when it came before, here or anywhere in the learner's progress. */
    public Optional<RecordedChange> madeBy(InteractionId interaction) {
        return history.madeBy(interaction);
    }

    /** How many minutes a study day has. */
    public int minutesOn(LocalDate day) {
        return JdbiTimeRows.minutesOn(handle, learner, day);
    }

    public Optional<TimeEntry> entry(long number) {
        return JdbiTimeRows.find(handle, learner, number);
    }

    /** Logs an entry, under the number of the change that this is. */
    public RecordedChange log(ChangeOrigin cause, TimeEntry entry) {
        ChangeKind kind = entry.source() == TimeEntry.Source.FOCUS ? ChangeKind.FOCUSED : ChangeKind.LOGGED;
        long number = history.nextNumber();
        JdbiTimeRows.apply(handle, learner, Map.of(number, Optional.of(entry)));
        return history.add(kind, ChangeSubject.OfTime.of(entry), cause, Patch.ofTime(number, Optional.empty()));
    }

    /** Takes an entry that is there out again. */
    public RecordedChange remove(ChangeOrigin cause, long number, TimeEntry entry) {
        JdbiTimeRows.apply(handle, learner, Map.of(number, Optional.empty()));
        return history.add(
                ChangeKind.LOG_REMOVED,
                ChangeSubject.OfTime.of(entry),
                cause,
                Patch.ofTime(number, Optional.of(entry)));
    }
}
