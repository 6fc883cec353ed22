package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitId;
import java.util.Set;

/**
 * What a learner did for one study day.
 *
 * @param minutes the time they logged
 * @param units the units they finished, under the ids they have in the database
 * @param studied whether the day counts for a streak: a unit or a step was finished, even if a reset has cleared it since,
 *     or at least {@value StudyDays#ENOUGH_MINUTES} minutes were logged
 */
public record DayTotals(int minutes, Set<UnitId> units, boolean studied) {
    /** The totals of a day without any study. */
    public static final DayTotals NONE = new DayTotals(0, Set.of(), false);

    public DayTotals {
        units = Set.copyOf(units);
    }
}
