package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/** Draws the learner's name, the roadmap's title, and a ring with the percentage of the whole. */
final class HeaderPart {
    static final double HEIGHT = 64;

    private static final double RING_THICKNESS = 6;
    private static final double RADIUS = HEIGHT / 2 - RING_THICKNESS / 2;
    private static final double GAP = 16;

    private final Canvas canvas;
    private final PictureCopy copy;

    HeaderPart(Canvas canvas, PictureCopy copy) {
        this.canvas = canvas;
        this.copy = copy;
    }

    void draw(double width, ProgressPicture picture) {
        double textWidth = width - HEIGHT - GAP;
        canvas.write(
                picture.learner(),
                new Style(Weight.SEMI_BOLD, 21, 16, textWidth),
                copy.undrawableLearner(),
                PictureStyle.TEXT,
                0,
                29);
        canvas.write(
                canvas.canWrite(picture.roadmap()) ? picture.roadmap() : copy.undrawableRoadmap(),
                new Style(Weight.REGULAR, 13, 9, textWidth),
                copy.undrawableRoadmap(),
                PictureStyle.MUTED,
                0,
                50);
        drawRing(canvas.at(width - HEIGHT / 2, HEIGHT / 2), picture.percent());
    }

    private void drawRing(Canvas center, int percent) {
        center.outline(
                new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS), PictureStyle.REMAINING, RING_THICKNESS);
        if (percent > 0) {
            double clockwise = -360 * percent / 100.0;
            center.outline(
                    new Arc2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS, 90, clockwise, Arc2D.OPEN),
                    PictureStyle.progress(percent == 100),
                    RING_THICKNESS);
        }
        center.labelCentered(copy.percent(percent), Weight.SEMI_BOLD, 16, PictureStyle.TEXT, 0, 5.8);
    }
}
