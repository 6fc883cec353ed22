package dev.cairn.bot.interaction;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called, what it takes and how it answers. Registration, routing and {@code /help} all read this.
 *
 * @param group the first word of a two-word command such as {@code /roadmap show}; empty for a plain one
 * @param options at most 25, required ones first
 */
public record CommandSpec(
        Optional<String> group, String name, Text description, List<OptionSpec> options, AnswerMode answer) {
    private static final int MAX_OPTIONS = 25;

    public CommandSpec {
        options = List.copyOf(options);
        boolean requiredFirst = options.stream().dropWhile(OptionSpec::required).noneMatch(OptionSpec::required);
        if (options.size() > MAX_OPTIONS || !requiredFirst) {
            throw new IllegalArgumentException("options Discord refuses: " + options);
        }
    }

    public static CommandSpec of(String name, Text description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.empty(), name, description, List.of(options), answer);
    }

    /** One command of a family. */
    public static CommandSpec inGroup(
            String family, String name, Text description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.of(family), name, description, List.of(options), answer);
    }

    public static CommandSpec of(String name, String description, AnswerMode answer, OptionSpec... options) {
        return of(name, locale -> description, answer, options);
    }

    public static CommandSpec inGroup(
            String family, String name, String description, AnswerMode answer, OptionSpec... options) {
        return inGroup(family, name, locale -> description, answer, options);
    }

    /** The words a person types after the slash: {@code next}, {@code roadmap show}. */
    public String path() {
        return group.map(first -> first + " " + name).orElse(name);
    }
}
