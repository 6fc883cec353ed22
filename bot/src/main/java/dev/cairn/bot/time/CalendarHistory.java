package dev.cairn.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The calendars a learner's days went by, one after the other: what tells the days that were from those that a change of
 * zone left out, and lets a day keep the rest days it had.
 *
 * @param changes the oldest first, no two at one instant; never empty
 */
public record CalendarHistory(List<CalendarChange> changes) {
    private static final Duration ENOUGH_TO_STUDY = Duration.ofHours(12);

    private static final CalendarChange FROM_THE_BEGINNING =
            new CalendarChange(Instant.MIN, StudyCalendar.DEFAULT, Set.of());

    public CalendarHistory {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a history without a calendar");
        }
    }

    /** One that began with what holds for everybody who has set nothing. */
    public static CalendarHistory since(List<CalendarChange> changes) {
        List<CalendarChange> all = new ArrayList<>(changes.size() + 1);
        all.add(FROM_THE_BEGINNING);
        all.addAll(changes);
        return new CalendarHistory(all);
    }

    /** The calendar that holds now and from now on. */
    public StudyCalendar current() {
        return changes.get(changes.size() - 1).calendar();
    }

    /** The study day an instant fell on, by the calendar that held then. */
    public LocalDate dayOf(Instant instant) {
        return changes.get(indexAt(instant)).calendar().dayOf(instant);
    }

    /** Whether a day is of rest by what holds when it ends; a day that never was is not. */
    public boolean isRest(LocalDate day) {
        for (int at = lastOf(day); at >= firstOf(day); at--) {
            if (isPositive(lengthOf(day, at))) {
                return changes.get(at).restDays().contains(day.getDayOfWeek());
            }
        }
        return false;
    }

    /** How long a day was, or will be: about 24 hours but when the calendar changes, zero if it never was. */
    Duration lengthOf(LocalDate day) {
        Duration length = Duration.ZERO;
        for (int at = firstOf(day); at <= lastOf(day); at++) {
            Duration part = lengthOf(day, at);
            length = isPositive(part) ? length.plus(part) : length;
        }
        return length;
    }

    /** Whether a change of calendar left less than twelve hours of a day, of which nobody is asked to have studied. */
    public boolean isCutShort(LocalDate day) {
        return lengthOf(day).compareTo(ENOUGH_TO_STUDY) < 0;
    }

    private Duration lengthOf(LocalDate day, int at) {
        Instant until = at + 1 < changes.size() ? changes.get(at + 1).since() : Instant.MAX;
        return changes.get(at).lengthOf(day, until);
    }

    /** No zone is more than 18 hours from UTC, and no day begins later than the next midnight. */
    private int firstOf(LocalDate day) {
        return indexAt(day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private int lastOf(LocalDate day) {
        return indexAt(day.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Of the change that held at an instant. */
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
