package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.card.Clip;

/** One thing to choose from in an option's menu: what is read, and what is sent; 1 to 100 characters each. */
public record Choice(String name, String value) {
    public static final int MOST = 25;
    private static final int LONGEST = 100;

    public Choice {
        name = Clip.to(LONGEST, name);
        if (name.isBlank() || value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("choice value of " + value.length() + " characters: " + name);
        }
    }
}
