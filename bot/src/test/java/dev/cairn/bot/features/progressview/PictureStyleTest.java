package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PictureStyleTest {
    /** WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA. */
    private static final double MIN_TEXT_CONTRAST = 4.5;

    private static final double MIN_SHAPE_CONTRAST = 3;

    @Test
    void textStandsOutFromTheCard() {
        assertThat(contrast(PictureStyle.TEXT, PictureStyle.CARD)).isGreaterThan(MIN_TEXT_CONTRAST);
        assertThat(contrast(PictureStyle.MUTED, PictureStyle.CARD)).isGreaterThan(MIN_TEXT_CONTRAST);
        assertThat(contrast(PictureStyle.COMPLETE, PictureStyle.CARD)).isGreaterThan(MIN_TEXT_CONTRAST);
    }

    @Test
    void shapesStandOutFromTheirBackground() {
        assertThat(contrast(PictureStyle.IN_PROGRESS, PictureStyle.REMAINING)).isGreaterThan(MIN_SHAPE_CONTRAST);
        assertThat(contrast(PictureStyle.COMPLETE, PictureStyle.REMAINING)).isGreaterThan(MIN_SHAPE_CONTRAST);
        assertThat(contrast(PictureStyle.FREEZE, PictureStyle.NOT_STUDIED)).isGreaterThan(MIN_SHAPE_CONTRAST);
        assertThat(contrast(PictureStyle.MUTED, PictureStyle.NOT_STUDIED)).isGreaterThan(MIN_SHAPE_CONTRAST);
    }

    @Test
    void aDayWithMoreStudyIsLighter() {
        double last = luminance(PictureStyle.NOT_STUDIED);
        for (int intensity = 1; intensity <= DayGrid.Studied.MAX_INTENSITY; intensity++) {
            double next = luminance(PictureStyle.studied(new DayGrid.Studied(intensity)));
            assertThat((next + 0.05) / (last + 0.05)).isGreaterThan(1.4);
            last = next;
        }
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
