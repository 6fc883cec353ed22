package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/** Whose progress it is, on what, and how far in all. */
final class HeadPart {
    static final double HEIGHT = 64;

    private static final double RING = 6;
    private static final double RADIUS = HEIGHT / 2 - RING / 2;
    private static final double GAP = 16;

    private HeadPart() {}

    static void draw(Canvas pen, double width, ProgressPicture picture) {
        double room = width - HEIGHT - GAP;
        pen.write(
                picture.learner(), new Style(Weight.SEMI_BOLD, 21, 16, room), PictureCopy.SOMEBODY, Palette.INK, 0, 29);
        pen.write(
                picture.roadmap(),
                new Style(Weight.REGULAR, 13, 11.5f, room),
                PictureCopy.SOME_ROADMAP,
                Palette.QUIET,
                0,
                50);
        drawRing(pen.at(width - HEIGHT / 2, HEIGHT / 2), picture.percent());
    }

    private static void drawRing(Canvas pen, int percent) {
        pen.outline(new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS), Palette.TRACK, RING);
        if (percent > 0) {
            double turn = -360 * percent / 100.0;
            pen.outline(
                    new Arc2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS, 90, turn, Arc2D.OPEN),
                    Palette.progress(percent == 100),
                    RING);
        }
        pen.labelAround(PictureCopy.percent(percent), Weight.SEMI_BOLD, 16, Palette.INK, 0, 5.8);
    }
}
