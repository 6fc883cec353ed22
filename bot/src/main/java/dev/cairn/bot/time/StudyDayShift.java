package dev.cairn.bot.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a change of calendar moved the current study day.
 *
 * @param ends when the new study day ends
 * @param cutShort the days passed over of which too little remained to study on
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
