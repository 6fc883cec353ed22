package dev.cairn.bot.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws on a canvas and returns the picture as a PNG file; the same drawing always yields the same bytes. */
public final class PngDrawing {
    /** Pixels for each unit of a picture. */
    private static final double SCALE = 2.5;

    private @Nullable TextFitter textFitter;

    /**
     * Draws a picture.
     *
     * @param width in units of the picture
     * @param palette the colors that are drawn in
     */
    public byte[] draw(double width, double height, Palette palette, Consumer<Canvas> drawing) {
        // Loading the typeface configures Java's fonts, so it must come before any other use of AWT.
        TextFitter fitter = textFitter();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            drawing.accept(new Canvas(graphics, fitter));
        } finally {
            graphics.dispose();
        }
        return Png.encode(image, palette);
    }

    /** Loads the fonts on first use, since reading them takes a tenth of a second that no start should wait for. */
    private synchronized TextFitter textFitter() {
        if (textFitter == null) {
            textFitter = new TextFitter(Typeface.load());
        }
        return textFitter;
    }
}
