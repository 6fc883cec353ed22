package dev.cairn.bot.progress;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.UnitState;
import java.time.Instant;
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

    /** Logs an entry under the number of this change, and puts its unit in progress if it was not touched before. */
    public RecordedChange log(ChangeOrigin origin, TimeEntry entry) {
        ChangeKind kind = entry.source() == TimeEntry.Source.FOCUS ? ChangeKind.FOCUSED : ChangeKind.LOGGED;
        long number = log.nextNumber();
        return write(kind, origin, entry, new Row(number, Optional.empty()));
    }

    /** Counts an entry in general for the unit that {@code counted} has, and puts that in progress as {@link #log} does. */
    RecordedChange countFor(ChangeOrigin origin, long number, TimeEntry counted) {
        return write(ChangeKind.LOGGED, origin, counted, new Row(number, entry(number)));
    }

    /** The row of an entry, as it stood before. */
    private record Row(long number, Optional<TimeEntry> before) {}

    private RecordedChange write(ChangeKind kind, ChangeOrigin origin, TimeEntry entry, Row row) {
        Patch forward = Patch.ofTime(row.number(), Optional.of(entry));
        Patch back = Patch.ofTime(row.number(), row.before());
        Optional<UnitId> begun = entry.source() == TimeEntry.Source.DONE
                ? Optional.empty()
                : entry.unit().filter(this::isUntouched);
        if (begun.isPresent()) {
            UnitId unit = begun.get();
            forward = forward.with(unit, Optional.of(UnitMark.of(UnitState.STARTED, origin.at())), Optional.empty());
            back = back.with(unit, Optional.empty(), JdbiProgressTables.setAside(handle, learner, unit));
        }
        return write(forward, back, undo -> log.add(kind, ChangeSubject.OfTime.of(entry), origin, undo));
    }

    private boolean isUntouched(UnitId unit) {
        return JdbiProgressTables.mark(handle, learner, unit).isEmpty();
    }

    /**
     * Puts a unit in progress that the learner has not touched. It is no change of its own, so undo does not take it back:
     * it belongs to the timer that starts with it.
     */
    public void begin(UnitId unit, Instant at) {
        if (isUntouched(unit)) {
            Patch none = Patch.NONE;
            JdbiProgressTables.apply(
                    handle,
                    learner,
                    none.with(unit, Optional.of(UnitMark.of(UnitState.STARTED, at)), Optional.empty()));
        }
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
            JdbiProgressTables.apply(handle, learner, forward);
            return record.apply(back);
        });
    }
}
