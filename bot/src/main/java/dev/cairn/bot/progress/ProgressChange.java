package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one change of a learner's progress, or its undo, did. An undo is the change with before and after exchanged.
 *
 * @param days every study day that the change touched
 * @param minutes the logged minutes that it added to each unit, negative for those that it took away
 * @param marked the units whose marks it writes or deletes, under the ids that they have in the database
 * @param before what was recorded and is replaced or deleted
 * @param after what is recorded now
 * @param undo whether this takes an earlier change back
 */
public record ProgressChange(
        LearnerId learner,
        Map<LocalDate, Day> days,
        Map<UnitId, Integer> minutes,
        Set<UnitId> marked,
        Recorded before,
        Recorded after,
        boolean undo) {
    public ProgressChange {
        days = Map.copyOf(days);
        minutes = Map.copyOf(minutes);
        marked = Set.copyOf(marked);
    }

    /** A study day before and after the change. */
    public record Day(DayTotals before, DayTotals after) {}

    /**
     * Entries of logged time and marks of finished units, among the rows that a change writes or deletes.
     *
     * @param finished under the ids that the units have in the database
     */
    public record Recorded(List<TimeEntry> time, Map<UnitId, UnitMark> finished) {
        public Recorded {
            time = List.copyOf(time);
            finished = Map.copyOf(finished);
        }

        static Recorded in(Patch patch) {
            return new Recorded(patch.timeEntries(), patch.finished());
        }
    }
}
