package dev.cairn.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A learner's calendars over time: tells real days from days skipped by a change of zone, and keeps each past day's rest
 * days as they were.
 *
 * @param changes the oldest first, no two at one instant; never empty
 */
public record CalendarHistory(List<CalendarChange> changes) {
    private static final Duration MIN_STUDY_DAY = Duration.ofHours(12);

    private static final CalendarChange FROM_THE_BEGINNING =
            new CalendarChange(Instant.MIN, StudyCalendar.DEFAULT, Set.of());

    public CalendarHistory {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a history without a calendar");
        }
    }

    /** Creates a history that begins with the calendar of a learner who has set nothing. */
    public static CalendarHistory since(List<CalendarChange> changes) {
        List<CalendarChange> all = new ArrayList<>(changes.size() + 1);
        all.add(FROM_THE_BEGINNING);
        all.addAll(changes);
        return new CalendarHistory(all);
    }

    /** The calendar that applies now. */
    public StudyCalendar current() {
        return changes.get(changes.size() - 1).calendar();
    }

    /** The study day an instant fell on, by the calendar that applied then. */
    public LocalDate dayOf(Instant instant) {
        return changes.get(indexAt(instant)).calendar().dayOf(instant);
    }

    /** Whether a day is a rest day by the calendar that applies when it ends; a skipped day is none. */
    public boolean isRest(LocalDate day) {
        for (int at = lastOf(day); at >= firstOf(day); at--) {
            if (isPositive(lengthOf(day, at))) {
                return changes.get(at).restDays().contains(day.getDayOfWeek());
            }
        }
        return false;
    }

    /** The length of a day: about 24 hours unless the calendar changes, zero for a skipped day. */
    Duration lengthOf(LocalDate day) {
        Duration length = Duration.ZERO;
        for (int at = firstOf(day); at <= lastOf(day); at++) {
            Duration part = lengthOf(day, at);
            length = isPositive(part) ? length.plus(part) : length;
        }
        return length;
    }

    /** Whether a change of calendar left less than twelve hours of a day, too little to be expected to study. */
    public boolean isCutShort(LocalDate day) {
        return lengthOf(day).compareTo(MIN_STUDY_DAY) < 0;
    }

    private Duration lengthOf(LocalDate day, int at) {
        Instant until = at + 1 < changes.size() ? changes.get(at + 1).since() : Instant.MAX;
        return changes.get(at).lengthOf(day, until);
    }

    /** The first change that can matter: no zone is more than 18 hours from UTC, and a study day begins within its date. */
    private int firstOf(LocalDate day) {
        return indexAt(day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private int lastOf(LocalDate day) {
        return indexAt(day.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The index of the change that applied at an instant. */
    private int indexAt(Instant instant) {
        int low = 0;
        int high = changes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (changes.get(middle).since().isAfter(instant)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
