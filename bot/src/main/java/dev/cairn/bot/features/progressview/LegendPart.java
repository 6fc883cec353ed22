package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.util.Optional;

/** Draws what the marks of the calendar mean, from left to right. */
final class LegendPart {
    static final double HEIGHT = DayCell.SIZE;

    private static final double BASELINE = 9;
    private static final double GAP_IN_SCALE = 3;
    private static final double GAP_TO_WORD = 5;
    private static final double GAP_BETWEEN_ENTRIES = 14;

    private final Canvas canvas;
    private final PictureCopy copy;
    private double x;

    LegendPart(Canvas canvas, PictureCopy copy) {
        this.canvas = canvas;
        this.copy = copy;
    }

    void draw(DayGrid calendar) {
        scale();
        if (calendar.count(DayGrid.Rest.class) > 0) {
            entry(Optional.of(new DayGrid.Rest()), false, copy.restDay());
        }
        if (calendar.count(DayGrid.Frozen.class) > 0) {
            entry(Optional.of(new DayGrid.Frozen()), false, copy.frozenDay());
        }
        entry(Optional.empty(), true, copy.today());
    }

    private void scale() {
        word(copy.less());
        x += GAP_TO_WORD;
        cell(Optional.empty(), false);
        for (int intensity = 1; intensity <= DayGrid.Studied.MAX_INTENSITY; intensity++) {
            x += GAP_IN_SCALE;
            cell(Optional.of(new DayGrid.Studied(intensity)), false);
        }
        x += GAP_TO_WORD;
        word(copy.more());
    }

    private void entry(Optional<DayGrid.Mark> mark, boolean today, String word) {
        x += GAP_BETWEEN_ENTRIES;
        cell(mark, today);
        x += GAP_TO_WORD;
        word(word);
    }

    private void cell(Optional<DayGrid.Mark> mark, boolean today) {
        DayCell.draw(canvas.at(x, 0), mark, today);
        x += DayCell.SIZE;
    }

    private void word(String word) {
        x += canvas.label(word, Weight.REGULAR, PictureStyle.SMALL_TEXT, PictureStyle.MUTED, x, BASELINE);
    }
}
