package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import java.util.List;

/** What one package adds to Cairn: commands, entries in Discord's menus, actions of buttons, selects and modals, and timed jobs. */
public interface Feature {
    /** The groups of its two-word commands, such as {@code /roadmap show}. */
    default List<CommandGroup> commandGroups() {
        return List.of();
    }

    List<Command> commands();

    /** The entries it adds to the menu that Discord opens on a person. */
    default List<UserCommand> userCommands() {
        return List.of();
    }

    /** The entries it adds to the menu that Discord opens on a message. */
    default List<MessageCommand> messageCommands() {
        return List.of();
    }

    default List<Action> actions() {
        return List.of();
    }

    default List<Job> jobs() {
        return List.of();
    }

    /** The uses of its commands that people make most, to be made before the first of them comes. */
    default List<Rehearsal> rehearsals() {
        return List.of();
    }

    /** What it keeps about people, for {@code /privacy}. Each feature says it, so that none can be forgotten. */
    PersonalData personalData();

    /** Receives what Discord tells about the servers that Cairn is in. */
    default ServerEvents serverEvents() {
        return ServerEvents.NONE;
    }
}
