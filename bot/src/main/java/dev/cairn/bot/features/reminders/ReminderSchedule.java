package dev.cairn.bot.features.reminders;

import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The local time and the weekdays, at least one, on which a reminder is due. */
record ReminderSchedule(LocalTime time, Set<DayOfWeek> days) {
    ReminderSchedule {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a reminder without weekdays");
        }
    }

    /**
     * The first due time after an instant, on a day no earlier than {@code earliest}. A local time that a clock change skips
     * is due at the end of the gap; one that occurs twice is due at the first.
     */
    NextTime next(StudyCalendar calendar, LocalDate earliest, Instant after) {
        // A zone can skip a whole date, so that its due time falls on the next one: begin a day early.
        LocalDate dayBefore = LocalDate.ofInstant(after, calendar.zone()).minusDays(1);
        LocalDate day = earliest.isAfter(dayBefore) ? earliest : dayBefore;
        while (true) {
            Instant at = calendar.instantOf(day.atTime(time));
            if (days.contains(day.getDayOfWeek()) && at.isAfter(after)) {
                return new NextTime(day, at);
            }
            day = day.plusDays(1);
        }
    }

    /** The first day it may be due on after it was due on {@code day}. */
    static LocalDate earliestAfter(LocalDate day, Cadence cadence) {
        return day.plusDays(cadence == Cadence.DAILY ? 1 : 7);
    }
}
