package dev.cairn.bot.drawing;

import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** Draws text and shapes, in the units of the picture and in coordinates that can be moved. */
public final class Canvas {
    private static final double UNLIMITED_WIDTH = Double.MAX_VALUE;

    private final Graphics2D graphics;
    private final TextFitter textFitter;

    public Canvas(Graphics2D graphics, TextFitter textFitter) {
        this.graphics = graphics;
        this.textFitter = textFitter;
    }

    /** A canvas for the same picture with its origin moved. */
    public Canvas at(double x, double y) {
        Graphics2D moved = (Graphics2D) graphics.create();
        moved.translate(x, y);
        return new Canvas(moved, textFitter);
    }

    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    public void outline(Shape shape, Color color, double thickness) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /**
     * Writes text that may not be drawable or too long, starting at {@code x} on the baseline {@code y}.
     *
     * @param fallback what to write if no letter of the text can be drawn
     */
    public void write(String text, Style style, String fallback, Color color, double x, double y) {
        draw(textFitter.fit(text, style, fallback), color, x, y);
    }

    /** Whether every letter and digit of a text can be drawn; emoji are left out of any text. */
    public boolean canWrite(String text) {
        return textFitter.canDraw(text);
    }

    /** Writes a label that starts at {@code x}; returns its width. */
    public double label(String text, Weight weight, float size, Color color, double x, double y) {
        Line line = textFitter.fit(text, Style.of(weight, size, UNLIMITED_WIDTH), text);
        draw(line, color, x, y);
        return line.width();
    }

    /** Writes a label that ends at {@code x}. */
    public void labelRightAligned(String text, Weight weight, float size, Color color, double x, double y) {
        Line line = textFitter.fit(text, Style.of(weight, size, UNLIMITED_WIDTH), text);
        draw(line, color, x - line.width(), y);
    }

    /** Writes a label centered on {@code x}. */
    public void labelCentered(String text, Weight weight, float size, Color color, double x, double y) {
        Line line = textFitter.fit(text, Style.of(weight, size, UNLIMITED_WIDTH), text);
        draw(line, color, x - line.width() / 2, y);
    }

    /** Draws the letters as outlines, since glyphs would be placed on whole pixels. */
    private void draw(Line line, Color color, double x, double y) {
        if (line.runs().isEmpty()) {
            return;
        }
        TextLayout layout = line.layout(graphics.getFontRenderContext());
        fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)), color);
    }

    public static Shape pill(double x, double y, double width, double height) {
        return rounded(x, y, width, height, height / 2);
    }

    public static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }
}
