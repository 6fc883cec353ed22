package dev.cairn.bot.drawing;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The colours of the palette and the steps between those that meet at an edge; what lies between two steps is drawn as
 * the nearer. The eye sees no difference, and a PNG takes half the bytes.
 */
final class PaletteQuantizer {
    private static final int STEPS = 8;

    private final int[] colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private PaletteQuantizer(int[] colours) {
        this.colours = colours;
    }

    static PaletteQuantizer ofThePalette() {
        IntStream edges = Palette.EDGES.stream()
                .flatMap(edge -> IntStream.rangeClosed(0, STEPS).mapToObj(step -> between(edge, step)))
                .mapToInt(Color::getRGB);
        return new PaletteQuantizer(edges.distinct().toArray());
    }

    private static Color between(Palette.Edge edge, int step) {
        float share = step / (float) STEPS;
        float[] from = edge.ground().getRGBComponents(null);
        float[] to = edge.figure().getRGBComponents(null);
        float[] mixed = new float[from.length];
        for (int part = 0; part < from.length; part++) {
            mixed[part] = from[part] + share * (to[part] - from[part]);
        }
        return new Color(mixed[0], mixed[1], mixed[2], mixed[3]);
    }

    /** All of them as 0xAARRGGBB, at most 256. */
    int[] colours() {
        return colours.clone();
    }

    /** For each pixel, as 0xAARRGGBB, the place of the nearest of the colours. */
    byte[] indices(int[] pixels) {
        byte[] indices = new byte[pixels.length];
        int last = colours[0];
        byte index = 0;
        for (int at = 0; at < pixels.length; at++) {
            if (pixels[at] != last) {
                last = pixels[at];
                index = nearest.computeIfAbsent(last, this::findNearest);
            }
            indices[at] = index;
        }
        return indices;
    }

    private byte findNearest(int colour) {
        int best = 0;
        for (int index = 1; index < colours.length; index++) {
            if (distance(colours[index], colour) < distance(colours[best], colour)) {
                best = index;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int difference = ((one >>> shift) & 0xFF) - ((other >>> shift) & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
