package dev.cairn.bot.drawing;

import java.awt.Font;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Prepares text for drawing: keeps the letters that a font can draw, since others would show as boxes, and shrinks or cuts the
 * text to its width.
 */
public final class TextFitter {
    private static final int MAX_CODE_POINTS = 300;
    private static final int MAX_MARKS_PER_LETTER = 2;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private final Typeface typeface;

    public TextFitter(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * The style of a line of text, with lengths in units of the picture.
     *
     * @param minSize the size to which text may shrink before it is cut
     * @param maxWidth the width that the line must not exceed
     */
    public record Style(Typeface.Weight weight, float size, float minSize, double maxWidth) {
        public static Style of(Typeface.Weight weight, float size, double maxWidth) {
            return new Style(weight, size, size, maxWidth);
        }
    }

    /**
     * Returns what can be drawn of a text.
     *
     * @param fallback what to write if no letter of the text can be drawn
     */
    Line fit(String text, Style style, String fallback) {
        Font inter = typeface.font(style.weight(), style.size());
        String plain = plain(text);
        if (!plain.isEmpty() && plain.codePoints().allMatch(typeface::canDisplay)) {
            return fitted(Line.of(plain, inter), style);
        }
        Optional<Font> systemFont = plain.isEmpty() ? Optional.empty() : Typeface.systemFont(plain, style.size());
        Line line = systemFont.map(font -> Line.of(plain, font)).orElseGet(() -> mixed(plain, style, inter));
        return fitted(line.runs().isEmpty() ? Line.of(fallback, inter) : line, style);
    }

    /** Whether a font has every letter and digit of a text, and there is at least one. */
    boolean canDraw(String text) {
        int[] letters =
                plain(text).codePoints().filter(Character::isLetterOrDigit).toArray();
        return letters.length > 0 && Arrays.stream(letters).allMatch(this::canDraw);
    }

    private boolean canDraw(int letter) {
        return typeface.canDisplay(letter)
                || Typeface.systemFont(Character.toString(letter), 12).isPresent();
    }

    /** Draws each script in a font that has it. */
    private static Line mixed(String text, Style style, Font inter) {
        return new Line(new FontRuns(inter, letter -> Typeface.systemFont(letter, style.size())).of(text));
    }

    /** Removes emoji, invisible characters, and stacks of combining marks that would cover the lines above. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder();
        int marks = 0;
        for (int point : composed.codePoints().limit(MAX_CODE_POINTS).toArray()) {
            marks = isMark(point) ? marks + 1 : 0;
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (isVisible(point) && marks <= MAX_MARKS_PER_LETTER) {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.ENCLOSING_MARK;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !isEmoji(point);
        };
    }

    /** Emoji, and what joins, tints or frames them: they cannot be drawn in color. */
    private static boolean isEmoji(int point) {
        return (point >= 0x1F000 && point <= 0x1FAFF)
                || (point >= 0x2600 && point <= 0x27BF)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0000 && point <= 0xE01EF)
                || point == ZERO_WIDTH_JOINER
                || point == KEYCAP;
    }

    private static Line fitted(Line line, Style style) {
        double width = line.width();
        if (width <= style.maxWidth()) {
            return line;
        }
        float size = (float) Math.max(style.minSize(), style.size() * style.maxWidth() / width);
        return cut(line.withSize(size), style.maxWidth());
    }

    /** Cuts between letters as a reader sees them, and adds an ellipsis. */
    private static Line cut(Line line, double maxWidth) {
        List<Integer> ends = FontRuns.LETTER
                .matcher(line.text())
                .results()
                .map(MatchResult::end)
                .toList();
        Line cut = line;
        for (int kept = ends.size() - 1; kept >= 0 && cut.width() > maxWidth; kept--) {
            cut = line.cutAt(kept == 0 ? 0 : ends.get(kept - 1));
        }
        return cut;
    }
}
