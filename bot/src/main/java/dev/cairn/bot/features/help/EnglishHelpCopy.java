package dev.cairn.bot.features.help;

import static dev.cairn.bot.interaction.EnglishPhrases.list;
import static dev.cairn.bot.interaction.card.Markdown.quoted;

import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

record EnglishHelpCopy() implements HelpCopy {
    @Override
    public String description() {
        return "What Cairn can do, or how one command works";
    }

    @Override
    public String commandOption() {
        return "The command to explain";
    }

    @Override
    public String all(List<CommandSpec> commands, List<UserCommandSpec> userCommands) {
        String lines = commands.stream()
                .map(spec -> "`/" + spec.path() + "` " + english(spec.description()))
                .collect(Collectors.joining("\n"));
        return "### What Cairn can do\nCairn knows roadmaps for learning machine learning, and tells you the one thing to"
                + " study next and why. Start with `/next`.\n\n" + lines
                + userCommands(userCommands)
                + "\n\n-# Answers are for your eyes only; what others see, you share yourself.";
    }

    private static String userCommands(List<UserCommandSpec> userCommands) {
        String lines = userCommands.stream()
                .map(spec -> "\n**" + spec.name() + "** " + english(spec.description()))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n\nIn a person's menu (right-click or long press, then Apps):" + lines;
    }

    @Override
    public String one(CommandSpec spec) {
        String options = spec.options().stream().map(EnglishHelpCopy::option).collect(Collectors.joining("\n"));
        return "### /" + spec.path() + "\n" + english(spec.description()) + "."
                + (options.isEmpty() ? "\nIt takes no options." : "\n\n" + options);
    }

    private static String option(OptionSpec option) {
        return "`" + option.name() + "` " + english(option.description()) + (option.required() ? " (needed)" : "");
    }

    @Override
    public String unknown(String typed, List<CommandSpec> near) {
        String begin = "There is no command " + quoted(typed) + ".";
        return near.isEmpty()
                ? begin + " `/help` by itself lists them all."
                : begin + " Did you mean "
                        + list(near.stream()
                                .map(spec -> "`/" + spec.path() + "`")
                                .toList()) + "?";
    }

    private static String english(Text text) {
        return text.in(Locale.ENGLISH);
    }
}
