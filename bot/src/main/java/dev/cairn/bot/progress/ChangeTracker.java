package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Notifies the listeners of what each change did to a learner's study days. The first listener keeps the sums of logged
 * time.
 */
public final class ChangeTracker {
    private final List<ProgressListener> listeners;

    /** Creates a tracker that calls the listeners in order. */
    public ChangeTracker(ProgressListener... listeners) {
        this.listeners = Stream.concat(Stream.of(new JdbiTimeSums()), Stream.of(listeners))
                .toList();
    }

    /**
     * Makes a change and notifies the listeners of it.
     *
     * @param forward the rows that the change writes
     * @param back those rows as they stand before it
     * @param write writes the rows and whatever belongs to them
     * @return what {@code write} returns
     */
    <T> T track(Handle handle, LearnerId learner, Patch forward, Patch back, Supplier<T> write) {
        return track(handle, new Tracked(learner, forward, back, false), write);
    }

    /** Undoes a change and notifies the listeners, as {@link #track} does. */
    <T> T trackUndo(Handle handle, LearnerId learner, Patch forward, Patch back, Supplier<T> write) {
        return track(handle, new Tracked(learner, forward, back, true), write);
    }

    private record Tracked(LearnerId learner, Patch forward, Patch back, boolean undo) {
        Set<LocalDate> days() {
            Set<LocalDate> days = new HashSet<>(forward.studyDays());
            days.addAll(back.studyDays());
            return days;
        }

        ProgressChange change(Map<LocalDate, DayTotals> before, Map<LocalDate, DayTotals> after) {
            return new ProgressChange(
                    learner,
                    ChangeTracker.days(before, after),
                    minutes(forward, back),
                    forward.units().keySet(),
                    ProgressChange.Recorded.in(back),
                    ProgressChange.Recorded.in(forward),
                    undo);
        }
    }

    private <T> T track(Handle handle, Tracked tracked, Supplier<T> write) {
        Set<LocalDate> days = tracked.days();
        Map<LocalDate, DayTotals> before = JdbiDayTotals.read(handle, tracked.learner(), days);
        T written = write.get();
        ProgressChange change = tracked.change(before, JdbiDayTotals.read(handle, tracked.learner(), days));
        listeners.forEach(listener -> listener.changed(handle, change));
        return written;
    }

    private static Map<LocalDate, ProgressChange.Day> days(
            Map<LocalDate, DayTotals> before, Map<LocalDate, DayTotals> after) {
        Map<LocalDate, ProgressChange.Day> days = new HashMap<>();
        before.forEach(
                (day, totals) -> days.put(day, new ProgressChange.Day(totals, Objects.requireNonNull(after.get(day)))));
        return days;
    }

    private static Map<UnitId, Integer> minutes(Patch forward, Patch back) {
        Map<UnitId, Integer> minutes = new HashMap<>();
        forward.timeEntries()
                .forEach(entry -> entry.unit().ifPresent(unit -> minutes.merge(unit, entry.minutes(), Integer::sum)));
        back.timeEntries()
                .forEach(entry -> entry.unit().ifPresent(unit -> minutes.merge(unit, -entry.minutes(), Integer::sum)));
        return minutes;
    }
}
