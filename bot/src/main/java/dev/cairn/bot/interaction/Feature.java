package dev.cairn.bot.interaction;

import java.util.List;

/** What one package adds to Cairn: its commands, and what its buttons, selects and modals do. */
public interface Feature {
    /** The first words of its two-word commands. */
    default List<CommandFamily> families() {
        return List.of();
    }

    List<Command> commands();

    default List<Action> actions() {
        return List.of();
    }
}
