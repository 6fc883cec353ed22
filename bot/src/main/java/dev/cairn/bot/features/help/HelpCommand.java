package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserCommandSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code /help}: lists every command, or explains one with its options. */
final class HelpCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "help",
            HelpCopy.text(HelpCopy::description),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("command", HelpCopy.text(HelpCopy::commandOption)));

    private final Supplier<List<CommandSpec>> commands;
    private final Supplier<List<UserCommandSpec>> userCommands;

    HelpCommand(Supplier<List<CommandSpec>> commands, Supplier<List<UserCommandSpec>> userCommands) {
        this.commands = commands;
        this.userCommands = userCommands;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        HelpCopy copy = HelpCopy.in(request.locale());
        String markdown = options.text("command")
                .map(typed -> copy.one(find(typed)))
                .orElseGet(() -> copy.all(commands.get(), userCommands.get()));
        return Reply.of(Card.in(Card.Tone.NEUTRAL).text(markdown).build());
    }

    private CommandSpec find(String typed) {
        String path = normalized(typed);
        List<CommandSpec> near = commands.get().stream()
                .filter(spec -> spec.path().contains(path))
                .toList();
        return commands.get().stream()
                .filter(spec -> spec.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new UserError(HelpCopy.text(copy -> copy.unknown(typed, near))));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = normalized(options.text(option).orElse(""));
        return commands.get().stream()
                .map(CommandSpec::path)
                .filter(path -> path.contains(typed))
                .map(path -> new Choice("/" + path, path))
                .toList();
    }

    private static String normalized(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceFirst("^/+", "").strip();
    }
}
