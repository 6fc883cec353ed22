package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Png;
import dev.cairn.bot.drawing.TextFitter;
import dev.cairn.bot.drawing.Typeface;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Draws progress as a PNG; the same progress as the same bytes. */
public final class PictureRenderer {
    private static final double SCALE = 2.5;
    private static final double WIDTH = 360;
    private static final double PADDING = 20;
    private static final double INNER = WIDTH - 2 * PADDING;
    private static final double GAP = 20;
    private static final double CORNER = 14;

    private @Nullable TextFitter lettering;

    /** The picture as a PNG. */
    public byte[] render(ProgressPicture picture) {
        // First, since it readies Java for drawing at all.
        TextFitter letters = lettering();
        double height = height(picture);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(WIDTH * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            draw(new Canvas(graphics, letters), height, picture);
        } finally {
            graphics.dispose();
        }
        return Png.of(image);
    }

    /** What the picture tells, in at most 1,024 characters: Discord's limit. */
    public static String describe(ProgressPicture picture) {
        return PictureCopy.description(picture);
    }

    /** Reading the fonts takes a tenth of a second, which no start need wait for. */
    private synchronized TextFitter lettering() {
        if (lettering == null) {
            lettering = new TextFitter(Typeface.load());
        }
        return lettering;
    }

    private static double height(ProgressPicture picture) {
        return PADDING
                + HeadPart.HEIGHT
                + GAP
                + PhasesPart.height(picture.phases())
                + GAP
                + CalendarPart.HEIGHT
                + GAP / 2
                + LegendPart.HEIGHT
                + PADDING;
    }

    private static void draw(Canvas pen, double height, ProgressPicture picture) {
        pen.fill(Canvas.rounded(0, 0, WIDTH, height, CORNER), Palette.CARD);
        pen.outline(Canvas.rounded(0.5, 0.5, WIDTH - 1, height - 1, CORNER), Palette.EDGE, 1);
        Canvas inner = pen.at(PADDING, PADDING);
        HeadPart.draw(inner, INNER, picture);
        Canvas phases = inner.at(0, HeadPart.HEIGHT + GAP);
        PhasesPart.draw(phases, INNER, picture.phases());
        Canvas days = phases.at(0, PhasesPart.height(picture.phases()) + GAP);
        CalendarPart.draw(days, picture.calendar());
        FiguresPart.draw(days.at(INNER - 58, 0), picture.figures());
        LegendPart.draw(days.at(0, CalendarPart.HEIGHT + GAP / 2), picture.calendar());
    }
}
