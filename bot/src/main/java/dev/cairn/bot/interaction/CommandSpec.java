package dev.cairn.bot.interaction;

import java.util.List;
import java.util.Optional;

/**
 * A command's name, options and answer mode, which registration, routing and {@code /help} read.
 *
 * @param group the first word of a two-word command such as {@code /roadmap show}; empty for a one-word command
 * @param options at most 25, required ones first
 * @param inServersOnly whether Discord offers a one-word command only in servers that have added Cairn; that of a group
 *     follows the group
 */
public record CommandSpec(
        Optional<String> group,
        String name,
        Text description,
        List<OptionSpec> options,
        AnswerMode answer,
        boolean inServersOnly) {
    private static final int MAX_OPTIONS = 25;

    public CommandSpec {
        options = List.copyOf(options);
        boolean requiredFirst = options.stream().dropWhile(OptionSpec::required).noneMatch(OptionSpec::required);
        if (options.size() > MAX_OPTIONS || !requiredFirst) {
            throw new IllegalArgumentException("too many options, or a required one after an optional one: " + options);
        }
    }

    public static CommandSpec of(String name, Text description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.empty(), name, description, List.of(options), answer, false);
    }

    /** A command for servers only. */
    public static CommandSpec inServers(String name, Text description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.empty(), name, description, List.of(options), answer, true);
    }

    /** A command of a group. */
    public static CommandSpec inGroup(
            String group, String name, Text description, AnswerMode answer, OptionSpec... options) {
        return new CommandSpec(Optional.of(group), name, description, List.of(options), answer, false);
    }

    /** The words after the slash: {@code next}, {@code roadmap show}. */
    public String path() {
        return group.map(first -> first + " " + name).orElse(name);
    }
}
