package dev.cairn.bot.interaction;

import java.util.List;

/** An option of a command. Names are lower-case with at most 32 characters; descriptions have at most 100. */
public sealed interface OptionSpec {
    /** Discord's limit for the choices of an option, fixed or autocompleted. */
    int MAX_CHOICES = 25;

    /** Longer than any name in the curriculum, and short enough to be searched quickly. */
    int MAX_NAME_LENGTH = 100;

    /** The name in code and in English; {@link InteractionCopy#name} returns it in other languages. */
    String name();

    Text description();

    boolean required();

    /** Text of at most {@code maxLength} UTF-16 units. If autocompleted, the command proposes values during typing. */
    record StringOption(String name, Text description, boolean required, boolean autocompleted, int maxLength)
            implements OptionSpec {}

    /** One of at most {@value OptionSpec#MAX_CHOICES} fixed values. */
    record ChoiceOption(String name, Text description, boolean required, List<FixedChoice> choices)
            implements OptionSpec {
        public ChoiceOption {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A choice of a {@link ChoiceOption}.
     *
     * @param label 1 to 100 characters in every language
     * @param value what Discord sends, the same in every language; 1 to 100 characters
     */
    record FixedChoice(Text label, String value) {}

    /** An integer from {@code min} to {@code max}, both included. */
    record IntegerOption(String name, Text description, boolean required, int min, int max) implements OptionSpec {}

    /** A text or announcement channel of the server. */
    record ChannelOption(String name, Text description, boolean required) implements OptionSpec {}

    /** A user, chosen from those that Discord offers. */
    record UserOption(String name, Text description, boolean required) implements OptionSpec {}

    /** An optional, autocompleted name of up to {@value #MAX_NAME_LENGTH} UTF-16 units. */
    static OptionSpec autocompleted(String name, Text description) {
        return new StringOption(name, description, false, true, MAX_NAME_LENGTH);
    }

    /** A required, autocompleted name of up to {@value #MAX_NAME_LENGTH} UTF-16 units. */
    static OptionSpec requiredAutocompleted(String name, Text description) {
        return new StringOption(name, description, true, true, MAX_NAME_LENGTH);
    }
}
