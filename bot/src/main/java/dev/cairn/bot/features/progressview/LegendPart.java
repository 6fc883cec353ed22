package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the marks of the calendar mean. */
final class LegendPart {
    static final double HEIGHT = DayCell.SIZE;

    private static final double BASE = 9;
    private static final double NEAR = 5;
    private static final double FAR = 14;

    private final Canvas pen;
    private double x;

    private LegendPart(Canvas pen) {
        this.pen = pen;
    }

    static void draw(Canvas pen, DayGrid calendar) {
        LegendPart legend = new LegendPart(pen);
        legend.scale();
        if (calendar.count(DayGrid.Rest.class) > 0) {
            legend.entry(Optional.of(new DayGrid.Rest()), false, PictureCopy.REST);
        }
        if (calendar.count(DayGrid.Frozen.class) > 0) {
            legend.entry(Optional.of(new DayGrid.Frozen()), false, PictureCopy.FREEZE);
        }
        legend.entry(Optional.empty(), true, PictureCopy.TODAY);
    }

    private void scale() {
        word(PictureCopy.LESS);
        x += NEAR;
        Stream<Optional<DayGrid.Mark>> levels = Stream.concat(
                Stream.of(Optional.empty()),
                IntStream.rangeClosed(1, DayGrid.Studied.MOST)
                        .mapToObj(intensity -> Optional.of(new DayGrid.Studied(intensity))));
        levels.forEach(level -> {
            cell(level, false);
            x += 3;
        });
        x += NEAR - 3;
        word(PictureCopy.MORE);
    }

    private void entry(Optional<DayGrid.Mark> mark, boolean today, String word) {
        x += FAR;
        cell(mark, today);
        x += NEAR;
        word(word);
    }

    private void cell(Optional<DayGrid.Mark> mark, boolean today) {
        DayCell.draw(pen.at(x, 0), mark, today);
        x += DayCell.SIZE;
    }

    private void word(String word) {
        x += pen.label(word, Weight.REGULAR, Canvas.SMALL, Palette.QUIET, x, BASE);
    }
}
