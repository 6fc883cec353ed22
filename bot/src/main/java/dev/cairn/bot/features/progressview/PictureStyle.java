package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Palette.Edge;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colors and the smallest text size of the progress picture: a dark card that stands out on Discord's dark and light
 * themes alike. Text has a contrast of at least 4.5 to the card, as WCAG's level AA asks.
 */
final class PictureStyle {
    static final Color CARD = new Color(0x1B1F2A);
    static final Color CARD_BORDER = new Color(0x343B4C);
    static final Color TEXT = new Color(0xF3F5FA);

    /** Labels, and the dot on a rest day. */
    static final Color MUTED = new Color(0xA9B2C4);

    /** The part of a bar or ring that is still to do. */
    static final Color REMAINING = new Color(0x353D4F);

    static final Color IN_PROGRESS = new Color(0x6E9BF5);
    static final Color COMPLETE = new Color(0x4FC57A);

    /** The snowflake on a day that a freeze bridged. */
    static final Color FREEZE = new Color(0x8FDCF0);

    /** A day without study. */
    static final Color NOT_STUDIED = new Color(0x2B3241);

    private static final List<Color> STUDIED =
            List.of(new Color(0x2F4C86), new Color(0x4673C6), new Color(0x76A3F7), new Color(0xC2D8FF));

    private static final Color NO_CARD = new Color(CARD_BORDER.getRGB() & 0xFFFFFF, true);

    static final Palette PALETTE = new Palette(Stream.concat(
                    Stream.of(
                            new Edge(CARD, TEXT),
                            new Edge(CARD, MUTED),
                            new Edge(CARD, IN_PROGRESS),
                            new Edge(CARD, COMPLETE),
                            new Edge(CARD, REMAINING),
                            new Edge(CARD, NOT_STUDIED),
                            new Edge(REMAINING, IN_PROGRESS),
                            new Edge(REMAINING, COMPLETE),
                            new Edge(NOT_STUDIED, FREEZE),
                            new Edge(NOT_STUDIED, MUTED),
                            new Edge(CARD, CARD_BORDER),
                            new Edge(NO_CARD, CARD_BORDER)),
                    STUDIED.stream().map(shade -> new Edge(CARD, shade)))
            .toList());

    /** The smallest text that a phone still shows legibly, in units of the picture. */
    static final float SMALL_TEXT = 11;

    private PictureStyle() {}

    static Color studied(DayGrid.Studied day) {
        return STUDIED.get(day.intensity() - 1);
    }

    static Color progress(boolean complete) {
        return complete ? COMPLETE : IN_PROGRESS;
    }
}
