package dev.cairn.bot.interaction;

/**
 * A message command's name and answer mode.
 *
 * @param name 1 to 32 characters, in any case and with spaces
 * @param description for {@code /help}; Discord shows none
 * @param inServersOnly whether Discord offers it only in servers that have added Cairn
 */
public record MessageCommandSpec(String name, Text description, AnswerMode answer, boolean inServersOnly) {
    private static final int MAX_NAME_LENGTH = 32;

    public MessageCommandSpec {
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH || answer == AnswerMode.UPDATE) {
            throw new IllegalArgumentException("a message command that Discord refuses: " + name + ", " + answer);
        }
    }
}
