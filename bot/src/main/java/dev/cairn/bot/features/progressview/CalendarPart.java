package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Draws the study days as a grid: a column for each week, a row for each weekday, the months above. */
final class CalendarPart {
    private static final double PITCH = 13.2;
    private static final double LEFT = 16;
    private static final double TOP = 17;

    /** A month's name is this many columns wide: the first column's name is omitted if the next stands closer. */
    private static final int WEEKS_PER_MONTH_NAME = 3;

    static final double WIDTH = LEFT + DayGrid.WEEKS * PITCH;
    static final double HEIGHT = TOP + DayOfWeek.values().length * PITCH - (PITCH - DayCell.SIZE);

    private final DayGrid calendar;
    private final PictureCopy copy;

    CalendarPart(DayGrid calendar, PictureCopy copy) {
        this.calendar = calendar;
        this.copy = copy;
    }

    void draw(Canvas canvas) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double baseline = TOP + row(weekday) * PITCH + DayCell.SIZE - 1;
            canvas.label(
                    copy.weekday(weekday), Weight.REGULAR, PictureStyle.SMALL_TEXT, PictureStyle.MUTED, 0, baseline);
        }
        for (int week = 0; week < DayGrid.WEEKS; week++) {
            Canvas column = canvas.at(LEFT + week * PITCH, 0);
            Optional<LocalDate> month = monthToName(week);
            if (week > DayGrid.WEEKS - WEEKS_PER_MONTH_NAME) {
                month.ifPresent(day -> nameAtTheEnd(canvas, day));
            } else {
                month.ifPresent(day -> column.label(
                        copy.month(day), Weight.REGULAR, PictureStyle.SMALL_TEXT, PictureStyle.MUTED, 0, 9));
            }
            drawWeek(column.at(0, TOP), monday(week));
        }
    }

    /** Names a month whose weeks have no room for its name yet, so that it ends with the calendar. */
    private void nameAtTheEnd(Canvas canvas, LocalDate day) {
        canvas.labelRightAligned(
                copy.month(day), Weight.REGULAR, PictureStyle.SMALL_TEXT, PictureStyle.MUTED, WIDTH, 9);
    }

    /** From 0 for Monday. */
    private static int row(DayOfWeek weekday) {
        return weekday.getValue() - DayOfWeek.MONDAY.getValue();
    }

    private LocalDate monday(int week) {
        return calendar.firstDay().plusWeeks(week);
    }

    private void drawWeek(Canvas canvas, LocalDate monday) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            LocalDate day = monday.plusDays(row(weekday));
            if (!day.isAfter(calendar.today())) {
                DayCell.draw(canvas.at(0, row(weekday) * PITCH), calendar.mark(day), day.equals(calendar.today()));
            }
        }
    }

    /** A day of the month to name above a week: the month that begins in it, or any month above the first week. */
    private Optional<LocalDate> monthToName(int week) {
        Optional<LocalDate> first = firstOfMonth(week);
        if (week > 0 || first.isPresent()) {
            return first;
        }
        for (int next = 1; next < WEEKS_PER_MONTH_NAME; next++) {
            if (firstOfMonth(next).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(calendar.firstDay());
    }

    private Optional<LocalDate> firstOfMonth(int week) {
        LocalDate monday = monday(week);
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> day.getDayOfMonth() == 1 && !day.isAfter(calendar.today()))
                .findFirst();
    }
}
