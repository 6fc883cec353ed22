package dev.cairn.bot.features.help;

import static dev.cairn.bot.interaction.Phrases.list;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code /help} says. */
final class HelpCopy {
    private HelpCopy() {}

    static String all(List<CommandSpec> commands, List<UserCommandSpec> menus) {
        String lines = commands.stream()
                .map(spec -> "`/" + spec.path() + "` " + spec.description())
                .collect(Collectors.joining("\n"));
        return "### What Cairn can do\nCairn knows roadmaps for learning machine learning, and tells you the one thing to"
                + " study next and why. Start with `/next`.\n\n" + lines
                + menus(menus)
                + "\n\n-# Answers are for your eyes only; what others see, you share yourself.";
    }

    private static String menus(List<UserCommandSpec> menus) {
        String lines = menus.stream()
                .map(spec -> "\n**" + spec.name() + "** " + spec.description())
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n\nIn a person's menu (right-click or long press, then Apps):" + lines;
    }

    static String one(CommandSpec spec) {
        String options = spec.options().stream().map(HelpCopy::option).collect(Collectors.joining("\n"));
        return "### /" + spec.path() + "\n" + spec.description() + "."
                + (options.isEmpty() ? "\nIt takes no options." : "\n\n" + options);
    }

    private static String option(OptionSpec option) {
        return "`" + option.name() + "` " + option.description() + (option.required() ? " (needed)" : "");
    }

    static String unknown(String typed, List<CommandSpec> near) {
        String begin = "There is no command " + quoted(typed) + ".";
        return near.isEmpty()
                ? begin + " `/help` by itself lists them all."
                : begin + " Did you mean "
                        + list(near.stream()
                                .map(spec -> "`/" + spec.path() + "`")
                                .toList()) + "?";
    }
}
