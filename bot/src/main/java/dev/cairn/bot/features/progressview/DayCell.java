package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Optional;

/** One day of the calendar; what it was is told by shape as well as by colour. */
final class DayCell {
    static final double SIZE = 10;

    private static final double MIDDLE = SIZE / 2;
    private static final double CORNER = 2.5;
    private static final double DOT = 1.5;
    private static final double ARM = 2.9;

    /** Between the cell and the ring around today's, which would not be seen on a light one. */
    private static final double APART = 1.6;

    private DayCell() {}

    static void draw(Canvas pen, Optional<DayGrid.Mark> mark, boolean today) {
        DayGrid.Mark known = mark.orElse(null);
        if (known instanceof DayGrid.Studied studied) {
            pen.fill(Canvas.rounded(0, 0, SIZE, SIZE, CORNER), Palette.studied(studied));
        } else {
            pen.fill(Canvas.rounded(0, 0, SIZE, SIZE, CORNER), Palette.IDLE);
        }
        if (known instanceof DayGrid.Rest) {
            pen.fill(new Ellipse2D.Double(MIDDLE - DOT, MIDDLE - DOT, 2 * DOT, 2 * DOT), Palette.QUIET);
        }
        if (known instanceof DayGrid.Frozen) {
            drawFlake(pen.at(MIDDLE, MIDDLE));
        }
        if (today) {
            double size = SIZE + 2 * APART;
            pen.outline(Canvas.rounded(-APART, -APART, size, size, CORNER + APART), Palette.INK, 1.2);
        }
    }

    private static void drawFlake(Canvas pen) {
        for (double angle : new double[] {Math.PI / 2, Math.PI / 6, -Math.PI / 6}) {
            double x = ARM * Math.cos(angle);
            double y = ARM * Math.sin(angle);
            pen.outline(new Line2D.Double(-x, -y, x, y), Palette.FROST, 1.1);
        }
    }
}
