package dev.cairn.bot.drawing;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colors of a picture, given as the pairs that touch in it. An antialiased edge mixes its two colors, so the pairs
 * also tell which mixtures occur.
 *
 * @param edges at most 256 colors and mixtures in all, PNG's limit for a palette
 */
public record Palette(List<Edge> edges) {
    private static final int MAX_COLORS = 256;

    /** How many steps lie between the two colors of an edge; the eye sees no difference to a smooth transition. */
    private static final int STEPS = 8;

    public Palette {
        edges = List.copyOf(edges);
        int colors = mixtures(edges).length;
        if (colors == 0 || colors > MAX_COLORS) {
            throw new IllegalArgumentException(colors + " colors in a palette");
        }
    }

    /** Two colors that touch. */
    public record Edge(Color background, Color foreground) {
        private Color mixture(int step) {
            float share = step / (float) STEPS;
            float[] from = background.getRGBComponents(null);
            float[] to = foreground.getRGBComponents(null);
            float[] mixed = new float[from.length];
            for (int channel = 0; channel < from.length; channel++) {
                mixed[channel] = from[channel] + share * (to[channel] - from[channel]);
            }
            return new Color(mixed[0], mixed[1], mixed[2], mixed[3]);
        }
    }

    /** All colors and their mixtures as 0xAARRGGBB, each once. */
    int[] colors() {
        return mixtures(edges);
    }

    private static int[] mixtures(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> IntStream.rangeClosed(0, STEPS).mapToObj(edge::mixture))
                .mapToInt(Color::getRGB)
                .distinct()
                .toArray();
    }
}
