package dev.cairn.bot.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * A learner's study days: the calendar days of a zone, each of which begins at a wall-clock time of the learner's choice.
 *
 * @param dayStart the wall-clock time at which a day begins
 */
public record StudyCalendar(ZoneId zone, LocalTime dayStart) {
    /** The calendar of a learner who has set nothing. */
    public static final StudyCalendar DEFAULT = new StudyCalendar(ZoneOffset.UTC, LocalTime.of(4, 0));

    /** The study day an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return instant.isBefore(beginning(date)) ? date.minusDays(1) : date;
    }

    /** When a day begins: at the end of a gap that skips that time, at the first of two in an overlap. */
    public Instant beginning(LocalDate day) {
        return instantOf(day.atTime(dayStart));
    }

    /** When a day ends, which is when the next begins. */
    public Instant end(LocalDate day) {
        return beginning(day.plusDays(1));
    }

    /** The instant of a wall-clock time in the zone: the end of a gap that skips it, the first of two in an overlap. */
    public Instant instantOf(LocalDateTime wallClock) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(wallClock);
        if (transition == null) {
            ZoneOffset offset = zone.getRules().getOffset(wallClock);
            return wallClock.toInstant(offset);
        }
        return transition.isGap() ? transition.getInstant() : wallClock.toInstant(transition.getOffsetBefore());
    }
}
