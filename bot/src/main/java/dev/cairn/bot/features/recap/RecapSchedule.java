package dev.cairn.bot.features.recap;

import dev.cairn.bot.time.StudyCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When recaps are due, in a server's zone. On a Sunday a recap is about the week that ends that day, on any other day about
 * the week before.
 *
 * @param hour 0 to 23
 */
record RecapSchedule(DayOfWeek day, int hour) {
    /** How long time for a week can still be logged after its end, which is how long its boards stay open. */
    private static final int OPEN_DAYS = 2;

    RecapSchedule {
        if (hour < 0 || hour > LocalTime.MAX.getHour()) {
            throw new IllegalArgumentException(hour + " is no hour of a day");
        }
    }

    /**
     * A due time.
     *
     * @param monday the first day of the week it is about
     */
    record Due(Instant at, LocalDate monday) {}

    /** The first due time after an instant that is about a later week than {@code lastWeek}. */
    Due next(ZoneId zone, Instant after, Optional<LocalDate> lastWeek) {
        StudyCalendar wallClock = new StudyCalendar(zone, LocalTime.MIDNIGHT);
        // A zone can skip a whole date, so that its due time falls on the next one: begin a day early.
        LocalDate date = LocalDate.ofInstant(after, zone).minusDays(1).with(TemporalAdjusters.nextOrSame(day));
        while (true) {
            Due due = new Due(wallClock.instantOf(date.atTime(hour, 0)), week(date));
            if (due.at().isAfter(after)
                    && lastWeek.filter(last -> !due.monday().isAfter(last)).isEmpty()) {
                return due;
            }
            date = date.plusWeeks(1);
        }
    }

    /** The Monday of the week that a recap of this date is about. */
    LocalDate week(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return coversItsOwnWeek() ? monday : monday.minusWeeks(1);
    }

    /** Whether recaps are about the week in which they are due. */
    boolean coversItsOwnWeek() {
        return day == DayOfWeek.SUNDAY;
    }

    /** Whether time for the week can still be logged when its recap is due. */
    boolean comesBeforeClosing() {
        return coversItsOwnWeek() || day.getValue() <= OPEN_DAYS;
    }

    /** When time for a week can no longer be logged. */
    static Instant closes(LocalDate monday, ZoneId zone) {
        return monday.plusWeeks(1).plusDays(OPEN_DAYS).atStartOfDay(zone).toInstant();
    }
}
