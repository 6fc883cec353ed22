package dev.cairn.bot.interaction;

import java.util.List;

/** What one package adds to Cairn: its commands, its entries in people's menus, and what its buttons, selects and modals do. */
public interface Feature {
    /** The first words of its two-word commands. */
    default List<CommandGroup> commandGroups() {
        return List.of();
    }

    List<Command> commands();

    /** What it adds to the menu of a person. */
    default List<UserCommand> userCommands() {
        return List.of();
    }

    default List<Action> actions() {
        return List.of();
    }
}
