package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Typeface.Weight;

/** Draws the current streak, the longest streak and the hours studied below one another. */
final class FiguresPart {
    private static final double PITCH = 35.5;

    private final PictureCopy copy;

    FiguresPart(PictureCopy copy) {
        this.copy = copy;
    }

    void draw(Canvas canvas, StudyFigures figures) {
        draw(canvas, figures.streak(), copy.streak());
        draw(canvas.at(0, PITCH), figures.longestStreak(), copy.longestStreak());
        draw(canvas.at(0, 2 * PITCH), figures.hours(), copy.hours(figures.hours()));
    }

    private void draw(Canvas canvas, int number, String label) {
        canvas.label(copy.number(number), Weight.SEMI_BOLD, 17, PictureStyle.TEXT, 0, 13);
        canvas.label(label, Weight.REGULAR, PictureStyle.SMALL_TEXT, PictureStyle.MUTED, 0, 27);
    }
}
