package dev.cairn.bot.interaction;

/**
 * Marks a message, so that sending it again within a few minutes finds the first instead of making a second.
 *
 * @param value at most 25 characters, Discord's limit, and unlike that of any other message
 */
public record Nonce(String value) {
    public static final int MAX_LENGTH = 25;

    public Nonce {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(value.length() + " characters in a nonce");
        }
    }
}
