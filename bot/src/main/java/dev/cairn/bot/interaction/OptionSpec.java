package dev.cairn.bot.interaction;

import java.util.List;

/** One option of a command. Names are lower-case, at most 32 characters; descriptions at most 100. */
public sealed interface OptionSpec {
    String name();

    String description();

    boolean required();

    /** Free text; with {@code autocompleted} the command proposes values while the person types. */
    record StringOption(String name, String description, boolean required, boolean autocompleted, int maxLength)
            implements OptionSpec {}

    /** One of at most 25 fixed values. */
    record ChoiceOption(String name, String description, boolean required, List<Choice> choices) implements OptionSpec {
        public ChoiceOption {
            choices = List.copyOf(choices);
        }
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    record IntegerOption(String name, String description, boolean required, int min, int max) implements OptionSpec {}

    /** A channel of the server that people can write in. */
    record ChannelOption(String name, String description, boolean required) implements OptionSpec {}

    /** A person, picked from those that Discord offers. */
    record UserOption(String name, String description, boolean required) implements OptionSpec {}

    /** A name to pick while typing; long enough for any name, short enough to search quickly. */
    static OptionSpec autocompleted(String name, String description) {
        return new StringOption(name, description, false, true, 100);
    }

    /** A name that must be picked or typed. */
    static OptionSpec requiredAutocompleted(String name, String description) {
        return new StringOption(name, description, true, true, 100);
    }
}
