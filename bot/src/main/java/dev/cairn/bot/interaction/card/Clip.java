package dev.cairn.bot.interaction.card;

/** Shortens text to a limit of Discord's, never in the middle of a surrogate pair. */
public final class Clip {
    private Clip() {}

    /** The text itself if it has at most {@code limit} UTF-16 units, one or more, else its beginning and an ellipsis. */
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
