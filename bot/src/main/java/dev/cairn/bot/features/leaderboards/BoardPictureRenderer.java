package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.Palette.Edge;
import dev.cairn.bot.drawing.PngDrawing;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.Color;
import java.util.List;

/** Draws a board as bars below names, on a dark card that stands out on Discord's dark and light themes alike. */
final class BoardPictureRenderer {
    private static final Color CARD = new Color(0x1B1F2A);
    private static final Color CARD_BORDER = new Color(0x343B4C);
    private static final Color TEXT = new Color(0xF3F5FA);
    private static final Color MUTED = new Color(0xA9B2C4);
    private static final Color EMPTY = new Color(0x353D4F);
    private static final Color BAR = new Color(0x6E9BF5);
    private static final Color TOP_BAR = new Color(0xE5B84B);
    private static final Palette PALETTE = new Palette(List.of(
            new Edge(CARD, TEXT),
            new Edge(CARD, MUTED),
            new Edge(CARD, EMPTY),
            new Edge(CARD, BAR),
            new Edge(CARD, TOP_BAR),
            new Edge(EMPTY, BAR),
            new Edge(EMPTY, TOP_BAR),
            new Edge(CARD, CARD_BORDER),
            new Edge(new Color(CARD_BORDER.getRGB() & 0xFFFFFF, true), CARD_BORDER)));

    private static final double WIDTH = 360;
    private static final double PADDING = 20;
    private static final double INNER_WIDTH = WIDTH - 2 * PADDING;
    private static final double HEADER_HEIGHT = 52;
    private static final double ROW_HEIGHT = 34;
    private static final double RANK_WIDTH = 34;
    private static final double AMOUNT_WIDTH = 92;
    private static final double BAR_HEIGHT = 5;
    private static final double CORNER_RADIUS = 14;

    private final PngDrawing drawing = new PngDrawing();

    byte[] render(BoardPicture picture, String undrawableName) {
        double height = 2 * PADDING + HEADER_HEIGHT + picture.rows().size() * ROW_HEIGHT - ROW_HEIGHT / 3;
        return drawing.draw(WIDTH, height, PALETTE, canvas -> draw(canvas, height, picture, undrawableName));
    }

    private static void draw(Canvas canvas, double height, BoardPicture picture, String undrawableName) {
        canvas.fill(Canvas.rounded(0, 0, WIDTH, height, CORNER_RADIUS), CARD);
        canvas.outline(Canvas.rounded(0.5, 0.5, WIDTH - 1, height - 1, CORNER_RADIUS), CARD_BORDER, 1);
        Canvas inner = canvas.at(PADDING, PADDING);
        inner.write(picture.title(), new Style(Weight.SEMI_BOLD, 19, 14, INNER_WIDTH), "", TEXT, 0, 16);
        inner.write(picture.subtitle(), new Style(Weight.REGULAR, 12.5f, 11, INNER_WIDTH), "", MUTED, 0, 36);
        for (int index = 0; index < picture.rows().size(); index++) {
            BoardPicture.Row row = picture.rows().get(index);
            drawRow(inner.at(0, HEADER_HEIGHT + index * ROW_HEIGHT), row, undrawableName);
        }
    }

    private static void drawRow(Canvas canvas, BoardPicture.Row row, String undrawableName) {
        boolean top = row.rank() == 1;
        double nameWidth = INNER_WIDTH - RANK_WIDTH - AMOUNT_WIDTH;
        canvas.label(Integer.toString(row.rank()), Weight.SEMI_BOLD, 13, top ? TOP_BAR : MUTED, 0, 12);
        canvas.write(row.name(), Style.of(Weight.SEMI_BOLD, 13, nameWidth), undrawableName, TEXT, RANK_WIDTH, 12);
        canvas.labelRightAligned(row.amount(), Weight.REGULAR, 12.5f, MUTED, INNER_WIDTH, 12);
        Canvas bar = canvas.at(RANK_WIDTH, 18);
        double width = INNER_WIDTH - RANK_WIDTH;
        bar.fill(Canvas.pill(0, 0, width, BAR_HEIGHT), EMPTY);
        // A bar shorter than it is high would not be a pill.
        bar.fill(Canvas.pill(0, 0, Math.max(BAR_HEIGHT, width * row.share()), BAR_HEIGHT), top ? TOP_BAR : BAR);
    }
}
