package dev.cairn.bot.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A calendar and rest days that a learner chose, and since when they apply. */
public record CalendarChange(Instant since, StudyCalendar calendar, Set<DayOfWeek> restDays) {
    public CalendarChange {
        restDays = Set.copyOf(restDays);
        if (restDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("all seven days are rest days");
        }
    }

    /** How much of a day fell into the time when this calendar applied; zero or less for none of it. */
    Duration lengthOf(LocalDate day, Instant until) {
        Instant begins = calendar.beginning(day);
        Instant ends = calendar.end(day);
        return Duration.between(begins.isAfter(since) ? begins : since, ends.isBefore(until) ? ends : until);
    }
}
