package dev.cairn.bot.interaction;

/**
 * A user command's name and answer mode.
 *
 * @param name 1 to 32 characters, in any case and with spaces
 * @param description for {@code /help}; Discord shows none
 */
public record UserCommandSpec(String name, Text description, AnswerMode answer) {
    private static final int MAX_NAME_LENGTH = 32;

    public UserCommandSpec {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH || answer == AnswerMode.UPDATE) {
            throw new IllegalArgumentException("a user command that Discord refuses: " + name + ", " + answer);
        }
    }
}
