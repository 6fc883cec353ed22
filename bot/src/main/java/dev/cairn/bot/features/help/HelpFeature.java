package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.List;
import java.util.function.Supplier;

/** {@code /help}. */
public final class HelpFeature implements Feature {
    private final Supplier<List<CommandSpec>> commands;
    private final Supplier<List<UserCommandSpec>> userCommands;

    /**
     * Creates the feature. The specs are read at each use, since {@code /help} itself is among them.
     */
    public HelpFeature(Supplier<List<CommandSpec>> commands, Supplier<List<UserCommandSpec>> userCommands) {
        this.commands = commands;
        this.userCommands = userCommands;
    }

    @Override
    public List<Command> commands() {
        return List.of(new HelpCommand(commands, userCommands));
    }
}
