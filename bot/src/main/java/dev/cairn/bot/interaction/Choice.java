package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.Clip;

/**
 * A value that is proposed while a person types an option.
 *
 * @param name what the person reads, clipped to 100 characters
 * @param value what Discord sends, 1 to 100 characters
 */
public record Choice(String name, String value) {
    private static final int MAX_LENGTH = 100;

    public Choice {
        name = Clip.to(MAX_LENGTH, name);
        if (name.isBlank() || value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("choice value of " + value.length() + " characters: " + name);
        }
    }
}
