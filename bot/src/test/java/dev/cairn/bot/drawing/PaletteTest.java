package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.progressview.DayGrid;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA. */
    private static final double FOR_TEXT = 4.5;

    private static final double FOR_SHAPES = 3;

    @Test
    void textStandsOutFromTheCard() {
        assertThat(contrast(Palette.INK, Palette.CARD)).isGreaterThan(FOR_TEXT);
        assertThat(contrast(Palette.QUIET, Palette.CARD)).isGreaterThan(FOR_TEXT);
        assertThat(contrast(Palette.ACHIEVED, Palette.CARD)).isGreaterThan(FOR_TEXT);
    }

    @Test
    void shapesStandOutFromWhatTheyAreOn() {
        assertThat(contrast(Palette.TRAIL, Palette.TRACK)).isGreaterThan(FOR_SHAPES);
        assertThat(contrast(Palette.ACHIEVED, Palette.TRACK)).isGreaterThan(FOR_SHAPES);
        assertThat(contrast(Palette.FROST, Palette.IDLE)).isGreaterThan(FOR_SHAPES);
        assertThat(contrast(Palette.QUIET, Palette.IDLE)).isGreaterThan(FOR_SHAPES);
    }

    @Test
    void moreStudyIsLighter() {
        double last = luminance(Palette.IDLE);
        for (int intensity = 1; intensity <= DayGrid.Studied.MOST; intensity++) {
            double next = luminance(Palette.studied(new DayGrid.Studied(intensity)));
            assertThat((next + 0.05) / (last + 0.05)).isGreaterThan(1.4);
            last = next;
        }
    }

    @Test
    void allColoursHaveAPlaceInAPng() {
        assertThat(PaletteQuantizer.ofThePalette().colours()).hasSizeLessThanOrEqualTo(256);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
