package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The study days as a grid: a column a week, a row a weekday, the months above. */
final class CalendarPart {
    private static final double PITCH = 13.2;
    private static final double LEFT = 16;
    private static final double TOP = 17;
    /** A month's name is wider than a week; the first one's is left out where the next stands too near. */
    private static final int WEEKS_FOR_A_MONTHS_NAME = 3;

    static final double WIDTH = LEFT + DayGrid.WEEKS * PITCH;
    static final double HEIGHT = TOP + DayOfWeek.values().length * PITCH - (PITCH - DayCell.SIZE);

    private CalendarPart() {}

    static void draw(Canvas pen, DayGrid calendar) {
        for (int row = 0; row < DayOfWeek.values().length; row++) {
            double base = TOP + row * PITCH + DayCell.SIZE - 1;
            pen.label(PictureCopy.weekday(row), Weight.REGULAR, Canvas.SMALL, Palette.QUIET, 0, base);
        }
        for (int week = 0; week < DayGrid.WEEKS; week++) {
            LocalDate monday = calendar.firstDay().plusWeeks(week);
            Canvas column = pen.at(LEFT + week * PITCH, 0);
            monthToName(calendar, week)
                    .ifPresent(day ->
                            column.label(PictureCopy.month(day), Weight.REGULAR, Canvas.SMALL, Palette.QUIET, 0, 9));
            drawWeek(column.at(0, TOP), calendar, monday);
        }
    }

    private static void drawWeek(Canvas pen, DayGrid calendar, LocalDate monday) {
        for (int row = 0; row < DayOfWeek.values().length; row++) {
            LocalDate day = monday.plusDays(row);
            if (!day.isAfter(calendar.today())) {
                DayCell.draw(pen.at(0, row * PITCH), calendar.mark(day), day.equals(calendar.today()));
            }
        }
    }

    /** A day of the month whose name stands above this week: the one that begins in it, or in the first week any. */
    private static Optional<LocalDate> monthToName(DayGrid calendar, int week) {
        Optional<LocalDate> first = firstOfMonth(calendar, week);
        if (week > 0 || first.isPresent()) {
            return first;
        }
        for (int next = 1; next < WEEKS_FOR_A_MONTHS_NAME; next++) {
            if (firstOfMonth(calendar, next).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(calendar.firstDay());
    }

    private static Optional<LocalDate> firstOfMonth(DayGrid calendar, int week) {
        LocalDate monday = calendar.firstDay().plusWeeks(week);
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> day.getDayOfMonth() == 1 && !day.isAfter(calendar.today()))
                .findFirst();
    }
}
