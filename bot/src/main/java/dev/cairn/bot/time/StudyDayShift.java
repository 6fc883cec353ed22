package dev.cairn.bot.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which study day a change of calendar made of the one it was.
 *
 * @param ends when the new one is over
 * @param cutShort days, the old one among them, of which too little was left to study on
 */
public record StudyDayShift(LocalDate before, LocalDate after, Instant ends, List<LocalDate> cutShort) {

    public static StudyDayShift of(StudyCalendar before, CalendarHistory history, Instant now) {
        LocalDate was = before.dayOf(now);
        LocalDate is = history.current().dayOf(now);
        List<LocalDate> passed = is.isAfter(was) ? was.datesUntil(is).toList() : List.of();
        return new StudyDayShift(
                was,
                is,
                history.current().end(is),
                passed.stream().filter(history::isCutShort).toList());
    }
}
