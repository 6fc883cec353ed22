package dev.cairn.bot.progress;

import dev.cairn.bot.interaction.InteractionId;
import dev.cairn.bot.interaction.LearnerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The time a learner logged, within a transaction that has the learner to itself. What changes here enters the history
 * beside what changes in {@link ProgressStore}, and is taken back by the same undo.
 */
public final class TimeBook {
    private final Handle handle;
    private final LearnerId learner;
    private final History history;

    private TimeBook(Handle handle, LearnerId learner, History history) {
        this.handle = handle;
        this.learner = learner;
        this.history = history;
    }

    /** Opens it; this comes first in the transaction. */
    public static TimeBook locked(Handle handle, LearnerId learner) {
        return new TimeBook(handle, learner, History.locked(handle, learner));
    }

    /** What an interaction changed when it came before, here or anywhere in the learner's progress. */
    public Optional<Change> madeBy(InteractionId interaction) {
        return history.madeBy(interaction);
    }

    /** How many minutes a study day has. */
    public int minutesOn(LocalDate day) {
        return TimeRows.minutesOn(handle, learner, day);
    }

    public Optional<TimeEntry> entry(long number) {
        return TimeRows.find(handle, learner, number);
    }

    /** Logs an entry, under the number of the change that this is. */
    public Change log(Cause cause, TimeEntry entry) {
        ChangeKind kind = entry.source() == TimeEntry.Source.FOCUS ? ChangeKind.FOCUSED : ChangeKind.LOGGED;
        long number = history.nextNumber();
        TimeRows.apply(handle, learner, Map.of(number, Optional.of(entry)));
        return history.add(kind, Subject.OfTime.of(entry), cause, Patch.ofTime(number, Optional.empty()));
    }

    /** Takes an entry that is there out again. */
    public Change remove(Cause cause, long number, TimeEntry entry) {
        TimeRows.apply(handle, learner, Map.of(number, Optional.empty()));
        return history.add(
                ChangeKind.LOG_REMOVED, Subject.OfTime.of(entry), cause, Patch.ofTime(number, Optional.of(entry)));
    }
}
