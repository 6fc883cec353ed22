package dev.cairn.bot.help;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import java.util.List;
import java.util.function.Supplier;

/** {@code /help}. */
public final class HelpFeature implements Feature {
    private final Supplier<List<CommandSpec>> commands;

    /** @param commands what there is, asked for anew each time, since help itself is part of it */
    public HelpFeature(Supplier<List<CommandSpec>> commands) {
        this.commands = commands;
    }

    @Override
    public List<Command> commands() {
        return List.of(new HelpCommand(commands));
    }
}
