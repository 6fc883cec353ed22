package dev.cairn.bot.interaction.card;

/** Shortens text to one of Discord's limits, never in the middle of a surrogate pair. */
public final class Clip {
    private Clip() {}

    /** Returns the text, or its beginning with an ellipsis if it is longer than {@code limit} UTF-16 units (at least 1). */
    public static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
