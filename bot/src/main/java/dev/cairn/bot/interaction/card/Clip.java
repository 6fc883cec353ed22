package dev.cairn.bot.interaction.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens text to one of Discord's limits, between letters as a reader sees them. */
public final class Clip {
    /** Java 17's BreakIterator would cut a family of joined emoji apart. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** What looks odd before an ellipsis. */
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:…–—-]+$");

    private Clip() {}

    /**
     * Returns the text, or its beginning with an ellipsis if it is longer than {@code limit} UTF-16 units (at least 1).
     * The ellipsis stands alone if even the first letter is too long.
     */
    public static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = 0;
        Matcher letters = LETTER.matcher(text);
        while (letters.find() && letters.end() < limit) {
            end = letters.end();
        }
        return withEllipsis(text.substring(0, end));
    }

    /** As {@link #to}, but after a whole word, unless that is too long itself. */
    public static String toWord(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        return space > limit / 2 ? withEllipsis(text.substring(0, space)) : to(limit, text);
    }

    private static String withEllipsis(String beginning) {
        return LOOSE_END.matcher(beginning).replaceFirst("") + "…";
    }

    /**
     * Returns the text, or its beginning with an ellipsis if it is wider than {@code columns}: a letter is one column wide,
     * and one of a script with square letters, an emoji or an ornamental letter is two.
     */
    public static String toColumns(int columns, String text) {
        int width = 0;
        int end = 0;
        Matcher letters = LETTER.matcher(text);
        while (letters.find()) {
            width += columns(letters.group());
            if (width > columns) {
                return withEllipsis(text.substring(0, end));
            }
            end = width < columns ? letters.end() : end;
        }
        return text;
    }

    private static int columns(String letter) {
        return letter.codePoints().anyMatch(Clip::isWide) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default ->
                (point >= 0xFF01 && point <= 0xFF60) || (point >= 0x1D400 && point <= 0x1D7FF) || point >= 0x1F000;
        };
    }
}
