package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /help}: what people come for in a few lines, or one command with its options. */
final class HelpCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "help",
            HelpCopy.text(HelpCopy::description),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("command", HelpCopy.text(HelpCopy::commandOption)));

    private final HelpTopics topics;
    private final HelpCards cards;

    HelpCommand(HelpTopics topics, HelpCards cards) {
        this.topics = topics;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(options.text("command")
                .map(typed -> explained(request, typed))
                .orElseGet(() -> cards.overview(request)));
    }

    private Card explained(Request request, String typed) {
        String path = normalized(typed);
        Optional<CommandSpec> command = topics.commands().stream()
                .filter(spec -> spec.path().equals(path))
                .findFirst();
        return command.map(spec ->
                        cards.card(request, HelpCopy.in(request.locale()).command(spec), Optional.empty()))
                .or(() -> topics.group(path).map(group -> cards.topic(request, group)))
                .orElseThrow(() -> unknown(request, typed, path));
    }

    private UserError unknown(Request request, String typed, String path) {
        List<CommandSpec> near = topics.commands(request.context()).stream()
                .filter(spec -> spec.path().contains(path))
                .toList();
        return new UserError(HelpCopy.text(copy -> copy.unknown(typed, near)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = normalized(options.text(option).orElse(""));
        return topics.commands(request.context()).stream()
                .map(CommandSpec::path)
                .filter(path -> path.contains(typed))
                .map(path -> new Choice("/" + path, path))
                .toList();
    }

    private static String normalized(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceFirst("^/+", "").strip();
    }
}
