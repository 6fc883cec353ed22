package dev.cairn.bot.interaction;

import java.util.List;

/** One option of a command. Names are lower-case, at most 32 characters; descriptions at most 100. */
public sealed interface OptionSpec {
    String name();

    String description();

    boolean required();

    /** Free text; with {@code suggested} the command proposes values while the person types. */
    record Text(String name, String description, boolean required, boolean suggested, int maxLength)
            implements OptionSpec {}

    /** One of at most 25 fixed values. */
    record Fixed(String name, String description, boolean required, List<Choice> choices) implements OptionSpec {
        public Fixed {
            choices = List.copyOf(choices);
        }
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    record Whole(String name, String description, boolean required, int min, int max) implements OptionSpec {}

    /** A channel of the server that people can write in. */
    record Channel(String name, String description, boolean required) implements OptionSpec {}

    /** A person, picked from those that Discord offers. */
    record Member(String name, String description, boolean required) implements OptionSpec {}

    /** A name to pick while typing; long enough for any name, short enough to search quickly. */
    static OptionSpec suggested(String name, String description) {
        return new Text(name, description, false, true, 100);
    }

    /** A name that must be picked or typed. */
    static OptionSpec requiredSuggested(String name, String description) {
        return new Text(name, description, true, true, 100);
    }
}
