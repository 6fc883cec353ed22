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
    private final Supplier<List<UserCommandSpec>> menus;

    /**
     * Creates the feature. The specs are asked for at each use, since help's own are among them.
     *
     * @param menus the entries in people's menus
     */
    public HelpFeature(Supplier<List<CommandSpec>> commands, Supplier<List<UserCommandSpec>> menus) {
        this.commands = commands;
        this.menus = menus;
    }

    @Override
    public List<Command> commands() {
        return List.of(new HelpCommand(commands, menus));
    }
}
