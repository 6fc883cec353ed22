package dev.cairn.bot.features.reminders;

import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The time on the learner's wall and the days of the week, at least one, on which a reminder comes. */
record ReminderSchedule(LocalTime time, Set<DayOfWeek> days) {
    ReminderSchedule {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a reminder on no day");
        }
    }

    /**
     * The first time it comes after an instant, on none of the days before {@code earliest}. A time that the clocks skip
     * is the moment they resume; one that they show twice is the first.
     */
    NextTime next(StudyCalendar calendar, LocalDate earliest, Instant after) {
        // A date can begin a day late when the clocks skip it, so the search begins a day before the wall's.
        LocalDate wall = LocalDate.ofInstant(after, calendar.zone()).minusDays(1);
        LocalDate day = earliest.isAfter(wall) ? earliest : wall;
        while (true) {
            Instant at = calendar.instantOf(day.atTime(time));
            if (days.contains(day.getDayOfWeek()) && at.isAfter(after)) {
                return new NextTime(day, at);
            }
            day = day.plusDays(1);
        }
    }

    /** The first day it may come on again once it has come on one. */
    static LocalDate earliestAfter(LocalDate day, Cadence cadence) {
        return day.plusDays(cadence == Cadence.DAILY ? 1 : 7);
    }
}
