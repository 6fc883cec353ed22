package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.PngDrawing;

/** Draws a learner's progress as a PNG file; the same progress always yields the same bytes. */
final class PictureRenderer {
    private static final double WIDTH = 360;
    private static final double PADDING = 20;
    private static final double INNER_WIDTH = WIDTH - 2 * PADDING;
    private static final double FIGURES_WIDTH = 58;
    private static final double GAP = 20;
    private static final double CORNER_RADIUS = 14;

    private final PngDrawing drawing = new PngDrawing();

    /** The picture as a PNG file. */
    byte[] render(ProgressPicture picture, PictureCopy copy) {
        double height = height(picture);
        return drawing.draw(WIDTH, height, PictureStyle.PALETTE, canvas -> draw(canvas, height, picture, copy));
    }

    private static double height(ProgressPicture picture) {
        return PADDING
                + HeaderPart.HEIGHT
                + GAP
                + PhasesPart.height(picture.phases())
                + GAP
                + CalendarPart.HEIGHT
                + GAP / 2
                + LegendPart.HEIGHT
                + PADDING;
    }

    private static void draw(Canvas canvas, double height, ProgressPicture picture, PictureCopy copy) {
        canvas.fill(Canvas.rounded(0, 0, WIDTH, height, CORNER_RADIUS), PictureStyle.CARD);
        canvas.outline(Canvas.rounded(0.5, 0.5, WIDTH - 1, height - 1, CORNER_RADIUS), PictureStyle.CARD_BORDER, 1);
        Canvas inner = canvas.at(PADDING, PADDING);
        new HeaderPart(inner, copy).draw(INNER_WIDTH, picture);
        Canvas phases = inner.at(0, HeaderPart.HEIGHT + GAP);
        new PhasesPart(copy, INNER_WIDTH).draw(phases, picture.phases());
        Canvas calendar = phases.at(0, PhasesPart.height(picture.phases()) + GAP);
        new CalendarPart(picture.calendar(), copy).draw(calendar);
        new FiguresPart(copy).draw(calendar.at(INNER_WIDTH - FIGURES_WIDTH, 0), picture.figures());
        new LegendPart(calendar.at(0, CalendarPart.HEIGHT + GAP / 2), copy).draw(picture.calendar());
    }
}
