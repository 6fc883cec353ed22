package dev.cairn.bot.interaction;

/**
 * Identifies a message for a few minutes, in which Discord makes no second message with the same nonce.
 *
 * @param value 1 to 25 characters, Discord's limit; different for every message
 */
public record Nonce(String value) {
    public static final int MAX_LENGTH = 25;

    public Nonce {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(value.length() + " characters in a nonce");
        }
    }
}
