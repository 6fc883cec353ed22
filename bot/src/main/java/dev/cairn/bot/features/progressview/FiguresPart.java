package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Typeface.Weight;

/** The streak, the longest one and the hours, one under the other. */
final class FiguresPart {
    private static final double PITCH = 35.5;

    private FiguresPart() {}

    static void draw(Canvas pen, StudyFigures figures) {
        draw(pen, figures.streak(), PictureCopy.STREAK);
        draw(pen.at(0, PITCH), figures.longestStreak(), PictureCopy.LONGEST);
        draw(pen.at(0, 2 * PITCH), figures.hours(), PictureCopy.hours(figures.hours()));
    }

    private static void draw(Canvas pen, int number, String what) {
        pen.label(PictureCopy.number(number), Weight.SEMI_BOLD, 17, Palette.INK, 0, 13);
        pen.label(what, Weight.REGULAR, Canvas.SMALL, Palette.QUIET, 0, 27);
    }
}
