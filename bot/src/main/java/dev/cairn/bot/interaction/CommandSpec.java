package dev.cairn.bot.interaction;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called, what it takes and how it answers. Registration, routing and {@code /help} all read this.
 *
 * @param family the first word of a two-word command such as {@code /roadmap show}; empty for a plain one
 */
public record CommandSpec(
        Optional<String> family, String name, String description, List<OptionSpec> options, AnswerMode answer) {

    public CommandSpec {
        options = List.copyOf(options);
    }

    public static CommandSpec of(String name, String description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.empty(), name, description, List.of(options), answer);
    }

    /** One command of a family. */
    public static CommandSpec in(
            String family, String name, String description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.of(family), name, description, List.of(options), answer);
    }

    /** The words a person types after the slash: {@code next}, {@code roadmap show}. */
    public String path() {
        return family.map(first -> first + " " + name).orElse(name);
    }
}
