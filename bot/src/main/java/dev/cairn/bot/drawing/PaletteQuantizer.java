package dev.cairn.bot.drawing;

import java.util.HashMap;
import java.util.Map;

/** Replaces each pixel with the nearest color of a palette, which halves the size of a PNG. */
final class PaletteQuantizer {
    private final int[] colors;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    /** @param colors 1 to 256, as 0xAARRGGBB */
    PaletteQuantizer(int[] colors) {
        this.colors = colors;
    }

    /** Returns the index of the nearest color for each pixel, given as 0xAARRGGBB. */
    byte[] indices(int[] pixels) {
        byte[] indices = new byte[pixels.length];
        int last = colors[0];
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

    private byte findNearest(int color) {
        int best = 0;
        for (int index = 1; index < colors.length; index++) {
            if (distance(colors[index], color) < distance(colors[best], color)) {
                best = index;
            }
        }
        return (byte) best;
    }

    /** The square of the distance over the four channels. */
    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int difference = ((one >>> shift) & 0xFF) - ((other >>> shift) & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
