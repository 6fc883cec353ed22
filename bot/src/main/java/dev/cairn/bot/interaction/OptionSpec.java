package dev.cairn.bot.interaction;

import java.util.List;

/** One option of a command. Names are lower-case, at most 32 characters; descriptions at most 100. */
public sealed interface OptionSpec {
    /** Discord's limit for the choices of an option, fixed or proposed while one types. */
    int MAX_CHOICES = 25;

    /** The name that code reads the option by; {@link InteractionCopy#name} has it in other languages. */
    String name();

    Text description();

    boolean required();

    /** Free text of at most {@code maxLength} UTF-16 units; if autocompleted, the command proposes values while one types. */
    record StringOption(String name, Text description, boolean required, boolean autocompleted, int maxLength)
            implements OptionSpec {
        public StringOption(String name, String description, boolean required, boolean autocompleted, int maxLength) {
            this(name, locale -> description, required, autocompleted, maxLength);
        }
    }

    /** One of at most {@value OptionSpec#MAX_CHOICES} fixed values. */
    record ChoiceOption(String name, Text description, boolean required, List<FixedChoice> choices)
            implements OptionSpec {
        public ChoiceOption {
            choices = List.copyOf(choices);
        }

        public static ChoiceOption of(String name, String description, boolean required, List<Choice> choices) {
            return new ChoiceOption(
                    name,
                    locale -> description,
                    required,
                    choices.stream()
                            .map(choice -> new FixedChoice(locale -> choice.name(), choice.value()))
                            .toList());
        }
    }

    /**
     * A choice of a {@link ChoiceOption}.
     *
     * @param label 1 to 100 characters in every language
     * @param value what is sent, in no language; 1 to 100 characters
     */
    record FixedChoice(Text label, String value) {}

    /** A whole number from {@code min} to {@code max}, both included. */
    record IntegerOption(String name, Text description, boolean required, int min, int max) implements OptionSpec {
        public IntegerOption(String name, String description, boolean required, int min, int max) {
            this(name, locale -> description, required, min, max);
        }
    }

    /** A channel of the server that people can write in. */
    record ChannelOption(String name, Text description, boolean required) implements OptionSpec {
        public ChannelOption(String name, String description, boolean required) {
            this(name, locale -> description, required);
        }
    }

    /** A person, picked from those that Discord offers. */
    record UserOption(String name, Text description, boolean required) implements OptionSpec {
        public UserOption(String name, String description, boolean required) {
            this(name, locale -> description, required);
        }
    }

    /** An optional name to pick while typing; long enough for any name, short enough to search quickly. */
    static OptionSpec autocompleted(String name, Text description) {
        return new StringOption(name, description, false, true, 100);
    }

    /** A name that must be picked or typed. */
    static OptionSpec requiredAutocompleted(String name, Text description) {
        return new StringOption(name, description, true, true, 100);
    }

    static OptionSpec autocompleted(String name, String description) {
        return autocompleted(name, locale -> description);
    }

    static OptionSpec requiredAutocompleted(String name, String description) {
        return requiredAutocompleted(name, locale -> description);
    }
}
