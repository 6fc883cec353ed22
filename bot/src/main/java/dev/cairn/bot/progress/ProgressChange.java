package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one change of a learner's progress, or its undo, did to their study days. An undo is the change with before and
 * after exchanged.
 *
 * @param days every study day that the change touched
 * @param minutes the logged minutes that it added to each unit, negative for those that it took away
 */
public record ProgressChange(LearnerId learner, Map<LocalDate, Day> days, Map<UnitId, Integer> minutes) {
    public ProgressChange {
        days = Map.copyOf(days);
        minutes = Map.copyOf(minutes);
    }

    /** A study day before and after the change. */
    public record Day(DayTotals before, DayTotals after) {}
}
