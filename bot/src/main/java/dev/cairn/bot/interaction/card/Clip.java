package dev.cairn.bot.interaction.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens text to one of Discord's limits, between letters as a reader sees them. */
public final class Clip {
    /** Java 17's BreakIterator would cut a family of joined emoji apart. */
    private static final Pattern LETTER = Pattern.compile("\\X");

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
        return text.substring(0, end).stripTrailing() + "…";
    }
}
