package dev.cairn.bot.drawing;

import dev.cairn.bot.features.progressview.DayGrid;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of the picture: a dark card of its own, which stands on Discord's dark and light grounds alike. Text has a
 * contrast of 4.5 or more to the card, as WCAG's level AA asks.
 */
public final class Palette {
    public static final Color CARD = new Color(0x1B1F2A);
    public static final Color EDGE = new Color(0x343B4C);
    public static final Color INK = new Color(0xF3F5FA);
    public static final Color QUIET = new Color(0xA9B2C4);
    public static final Color TRACK = new Color(0x353D4F);
    static final Color TRAIL = new Color(0x6E9BF5);
    public static final Color ACHIEVED = new Color(0x4FC57A);
    public static final Color FROST = new Color(0x8FDCF0);
    public static final Color IDLE = new Color(0x2B3241);

    private static final Color[] STUDIED = {
        new Color(0x2F4C86), new Color(0x4673C6), new Color(0x76A3F7), new Color(0xC2D8FF)
    };

    /** Which colours meet: letters and shapes with the card, marks with their cells, the card's edge with nothing. */
    static final List<Edge> EDGES = Stream.concat(
                    Stream.of(
                            new Edge(CARD, INK),
                            new Edge(CARD, QUIET),
                            new Edge(CARD, TRAIL),
                            new Edge(CARD, ACHIEVED),
                            new Edge(CARD, TRACK),
                            new Edge(CARD, IDLE),
                            new Edge(TRACK, TRAIL),
                            new Edge(TRACK, ACHIEVED),
                            new Edge(IDLE, FROST),
                            new Edge(IDLE, QUIET),
                            new Edge(CARD, EDGE),
                            new Edge(new Color(EDGE.getRGB() & 0xFFFFFF, true), EDGE)),
                    Stream.of(STUDIED).map(shade -> new Edge(CARD, shade)))
            .toList();

    private Palette() {}

    /** Two colours side by side, and all between them where the line runs through a pixel. */
    record Edge(Color ground, Color figure) {}

    public static Color studied(DayGrid.Studied day) {
        return STUDIED[day.intensity() - 1];
    }

    /** What has been done so far, or all of it. */
    public static Color progress(boolean all) {
        return all ? ACHIEVED : TRAIL;
    }
}
