package dev.cairn.bot.interaction;

/**
 * What an entry in a person's menu is called and how it answers.
 *
 * @param name 1 to 32 characters, in any case and with spaces
 * @param description for {@code /help}; Discord shows none
 */
public record UserMenuSpec(String name, String description, AnswerMode answer) {
    private static final int LONGEST_NAME = 32;

    public UserMenuSpec {
        if (name.isBlank() || name.length() > LONGEST_NAME || answer == AnswerMode.UPDATE) {
            throw new IllegalArgumentException("a menu entry Discord refuses: " + name + ", " + answer);
        }
    }
}
