package dev.cairn.bot.drawing;

import java.util.Arrays;

/** Replaces each pixel with the nearest color of a palette, which halves the size of a PNG. */
final class PaletteQuantizer {
    /** A picture has some hundreds of colors, and a million pixels. */
    private static final int SLOT_BITS = 13;

    /** Spreads similar colors over the slots: the golden ratio, as a fraction of 2^32. */
    private static final int MULTIPLIER = 0x9E37_79B9;

    private final int[] colors;
    /** The color found last for each slot, and the index that was found for it. */
    private final int[] found = new int[1 << SLOT_BITS];

    private final byte[] indexOfFound = new byte[1 << SLOT_BITS];

    /** @param colors 1 to 256, as 0xAARRGGBB */
    PaletteQuantizer(int[] colors) {
        this.colors = colors;
        Arrays.fill(found, colors[0]);
    }

    /** Returns the index of the nearest color for each pixel, given as 0xAARRGGBB. */
    byte[] indices(int[] pixels) {
        byte[] indices = new byte[pixels.length];
        int last = colors[0];
        byte index = 0;
        for (int at = 0; at < pixels.length; at++) {
            if (pixels[at] != last) {
                last = pixels[at];
                index = nearest(last);
            }
            indices[at] = index;
        }
        return indices;
    }

    private byte nearest(int color) {
        int slot = (color * MULTIPLIER) >>> (Integer.SIZE - SLOT_BITS);
        if (found[slot] != color) {
            found[slot] = color;
            indexOfFound[slot] = findNearest(color);
        }
        return indexOfFound[slot];
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
