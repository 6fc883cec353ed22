package dev.cairn.bot.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes text fit to be drawn: in letters there is a font for, so that nobody sees boxes, and no wider than its place.
 */
public final class TextFitter {
    /** Whatever the machine: no hinting, and widths that are not rounded to pixels. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int MOST_POINTS = 300;
    private static final int MOST_MARKS_ON_A_LETTER = 2;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private final Typeface typeface;

    public TextFitter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Text in the font to draw it with. */
    record Line(String text, Font font) {
        /** In units of the drawing. */
        double width() {
            return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
        }
    }

    /**
     * How a line is to look, lengths in units of the drawing.
     *
     * @param smallest the size to which it may shrink before it is cut
     * @param width what it must not pass
     */
    public record Style(Typeface.Weight weight, float size, float smallest, double width) {
        public static Style of(Typeface.Weight weight, float size, double width) {
            return new Style(weight, size, size, width);
        }
    }

    /**
     * What can be drawn of a text.
     *
     * @param otherwise what to write if nothing of it can
     */
    Line fit(String text, Style style, String otherwise) {
        Font inter = typeface.font(style.weight(), style.size());
        String plain = plain(text);
        if (!plain.isEmpty() && plain.codePoints().allMatch(typeface::has)) {
            return within(new Line(plain, inter), style);
        }
        Optional<Font> another = plain.isEmpty() ? Optional.empty() : Typeface.another(plain, style.size());
        Line line =
                another.map(font -> new Line(plain, font)).orElseGet(() -> new Line(known(plain, otherwise), inter));
        return within(line, style);
    }

    /** The part of a text that Inter has, if that is still a word. */
    private String known(String text, String otherwise) {
        String left = text.codePoints()
                .filter(typeface::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return left.codePoints().anyMatch(Character::isLetterOrDigit) ? left : otherwise;
    }

    /** Without emoji, without what cannot be seen, and without towers of marks that would cover the lines above. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder();
        int marks = 0;
        for (int point : composed.codePoints().limit(MOST_POINTS).toArray()) {
            marks = isMark(point) ? marks + 1 : 0;
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (isSeen(point) && marks <= MOST_MARKS_ON_A_LETTER) {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.ENCLOSING_MARK;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !isOfEmoji(point);
        };
    }

    /** Pictures, and what joins, tints or frames them; drawn without colour they would only disturb. */
    private static boolean isOfEmoji(int point) {
        return (point >= 0x1F000 && point <= 0x1FAFF)
                || (point >= 0x2600 && point <= 0x27BF)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0000 && point <= 0xE01EF)
                || point == ZERO_WIDTH_JOINER
                || point == KEYCAP;
    }

    private static Line within(Line line, Style style) {
        double width = line.width();
        if (width <= style.width()) {
            return line;
        }
        float size = (float) Math.max(style.smallest(), style.size() * style.width() / width);
        return cut(new Line(line.text(), line.font().deriveFont(size)), style.width());
    }

    /** Between what a reader takes for letters, with an ellipsis. */
    private static Line cut(Line line, double width) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line.text());
        int end = letters.last();
        Line cut = line;
        while (end > 0 && cut.width() > width) {
            end = letters.previous();
            cut = new Line(line.text().substring(0, Math.max(0, end)).stripTrailing() + "…", line.font());
        }
        return cut;
    }
}
