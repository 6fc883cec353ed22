package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Optional;

/** Draws one day of the calendar; marks differ in shape as well as in color. */
final class DayCell {
    static final double SIZE = 10;

    private static final double MIDDLE = SIZE / 2;
    private static final double CORNER_RADIUS = 2.5;
    private static final double DOT_RADIUS = 1.5;
    private static final double FLAKE_RADIUS = 2.9;

    /** The gap between a cell and the ring around today; without one, the ring would vanish on a light cell. */
    private static final double RING_GAP = 1.6;

    private DayCell() {}

    static void draw(Canvas canvas, Optional<DayGrid.Mark> mark, boolean today) {
        DayGrid.Mark known = mark.orElse(null);
        canvas.fill(
                Canvas.rounded(0, 0, SIZE, SIZE, CORNER_RADIUS),
                known instanceof DayGrid.Studied studied ? PictureStyle.studied(studied) : PictureStyle.NOT_STUDIED);
        if (known instanceof DayGrid.Rest) {
            canvas.fill(
                    new Ellipse2D.Double(MIDDLE - DOT_RADIUS, MIDDLE - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS),
                    PictureStyle.MUTED);
        }
        if (known instanceof DayGrid.Frozen) {
            drawFlake(canvas.at(MIDDLE, MIDDLE));
        }
        if (today) {
            double size = SIZE + 2 * RING_GAP;
            canvas.outline(
                    Canvas.rounded(-RING_GAP, -RING_GAP, size, size, CORNER_RADIUS + RING_GAP), PictureStyle.TEXT, 1.2);
        }
    }

    private static void drawFlake(Canvas canvas) {
        for (double angle : new double[] {Math.PI / 2, Math.PI / 6, -Math.PI / 6}) {
            double x = FLAKE_RADIUS * Math.cos(angle);
            double y = FLAKE_RADIUS * Math.sin(angle);
            canvas.outline(new Line2D.Double(-x, -y, x, y), PictureStyle.FREEZE, 1.1);
        }
    }
}
