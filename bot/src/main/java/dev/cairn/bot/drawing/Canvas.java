package dev.cairn.bot.drawing;

import dev.cairn.bot.drawing.TextFitter.Line;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** Draws on the picture, in its units. */
public final class Canvas {
    /** Type no smaller than what a phone still shows well. */
    public static final float SMALL = 11;

    private static final double NO_LIMIT = Double.MAX_VALUE;

    private final Graphics2D graphics;
    private final TextFitter lettering;

    public Canvas(Graphics2D graphics, TextFitter lettering) {
        this.graphics = graphics;
        this.lettering = lettering;
    }

    /** The same pen with its origin moved. */
    public Canvas at(double x, double y) {
        Graphics2D moved = (Graphics2D) graphics.create();
        moved.translate(x, y);
        return new Canvas(moved, lettering);
    }

    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    public void outline(Shape shape, Color colour, double thickness) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Someone else's words, from {@code x} on the base line {@code y}. */
    public void write(String text, Style style, String otherwise, Color colour, double x, double y) {
        draw(lettering.fit(text, style, otherwise), colour, x, y);
    }

    /** A word of ours from {@code x} on; how wide it came out. */
    public double label(String text, Weight weight, float size, Color colour, double x, double y) {
        Line line = lettering.fit(text, Style.of(weight, size, NO_LIMIT), text);
        draw(line, colour, x, y);
        return line.width();
    }

    /** A word of ours that ends at {@code x}. */
    public void labelUpTo(String text, Weight weight, float size, Color colour, double x, double y) {
        Line line = lettering.fit(text, Style.of(weight, size, NO_LIMIT), text);
        draw(line, colour, x - line.width(), y);
    }

    /** A word of ours with {@code x} in its middle. */
    public void labelAround(String text, Weight weight, float size, Color colour, double x, double y) {
        Line line = lettering.fit(text, Style.of(weight, size, NO_LIMIT), text);
        draw(line, colour, x - line.width() / 2, y);
    }

    /** As outlines, so that the place of a letter is not rounded to pixels. */
    private void draw(Line line, Color colour, double x, double y) {
        if (line.text().isEmpty()) {
            return;
        }
        var layout = new TextLayout(line.text(), line.font(), graphics.getFontRenderContext());
        fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)), colour);
    }

    public static Shape pill(double x, double y, double width, double height) {
        return rounded(x, y, width, height, height / 2);
    }

    public static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }
}
