package dev.cairn.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The weeks in which a group studies a roadmap together.
 *
 * @param weeks in order, at least one; they do not overlap, but there may be days between them
 */
public record Cohort(List<Week> weeks) {
    /** @throws IllegalArgumentException if there is no week */
    public Cohort {
        weeks = List.copyOf(weeks);
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("a cohort without a week");
        }
    }

    /** The week of a day; in the days between two weeks, the earlier one. Empty before the first and after the last. */
    public Optional<Week> at(LocalDate day) {
        LocalDate end = weeks.get(weeks.size() - 1).until();
        return day.isAfter(end)
                ? Optional.empty()
                : weeks.stream().filter(week -> !day.isBefore(week.from())).reduce((earlier, later) -> later);
    }

    /** The week that a unit is for. */
    public Optional<Week> of(UnitId unit) {
        return weeks.stream().filter(week -> week.units().contains(unit)).findFirst();
    }

    /**
     * One week.
     *
     * @param number its number, from 1
     * @param title what it is about
     * @param until its last day
     * @param units what the group studies in it
     */
    public record Week(int number, Optional<String> title, LocalDate from, LocalDate until, List<UnitId> units) {
        /** @throws IllegalArgumentException if it ends before it begins */
        public Week {
            units = List.copyOf(units);
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a week from " + from + " until " + until);
            }
        }
    }
}
