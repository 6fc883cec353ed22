package dev.cairn.bot.interaction;

import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All features put together: finds a command by its path, an action by its name, and lists the jobs. */
public final class Catalog {
    private final Map<String, CommandGroup> commandGroups;
    private final Map<String, Command> commands;
    private final Map<String, UserCommand> userCommands;
    private final Map<String, MessageCommand> messageCommands;
    private final Map<String, Action> actions;
    private final List<Job> jobs;
    private final List<ServerEvents> serverEvents;
    private final List<Rehearsal> rehearsals;
    private final PersonalData personalData;

    /**
     * Puts the features together.
     *
     * @throws IllegalArgumentException if two features use the same name for a command, group, action or job, or if a
     *     command names a group that no feature declares
     */
    public Catalog(List<Feature> features) {
        commandGroups = unique(features, Feature::commandGroups, CommandGroup::name);
        commands = unique(features, Feature::commands, command -> command.spec().path());
        userCommands = unique(
                features, Feature::userCommands, command -> command.spec().name());
        messageCommands = unique(
                features, Feature::messageCommands, command -> command.spec().name());
        actions = unique(features, Feature::actions, Action::name);
        jobs = List.copyOf(unique(features, Feature::jobs, Job::name).values());
        personalData = features.stream().map(Feature::personalData).reduce(PersonalData.NONE, PersonalData::and);
        serverEvents = features.stream().map(Feature::serverEvents).toList();
        rehearsals = features.stream()
                .flatMap(feature -> feature.rehearsals().stream())
                .toList();
        commands.values().forEach(command -> command.spec().group().ifPresent(this::requireGroup));
    }

    private void requireGroup(String name) {
        if (!commandGroups.containsKey(name)) {
            throw new IllegalArgumentException("no command group " + name);
        }
    }

    private static <K, T> Map<K, T> unique(
            List<Feature> features, Function<Feature, List<T>> parts, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        for (Feature feature : features) {
            for (T part : parts.apply(feature)) {
                if (byKey.put(key.apply(part), part) != null) {
                    throw new IllegalArgumentException("claimed twice: " + key.apply(part));
                }
            }
        }
        return byKey;
    }

    public List<CommandGroup> commandGroups() {
        return List.copyOf(commandGroups.values());
    }

    /** In the order of the features. */
    public List<Command> commands() {
        return List.copyOf(commands.values());
    }

    /** Finds a command by its path, such as {@code roadmap show}. */
    public Optional<Command> command(String path) {
        return Optional.ofNullable(commands.get(path));
    }

    /** In the order of the features. */
    public List<UserCommand> userCommands() {
        return List.copyOf(userCommands.values());
    }

    /** Finds a user command by its name. */
    public Optional<UserCommand> userCommand(String name) {
        return Optional.ofNullable(userCommands.get(name));
    }

    /** In the order of the features. */
    public List<MessageCommand> messageCommands() {
        return List.copyOf(messageCommands.values());
    }

    /** Finds a message command by its name. */
    public Optional<MessageCommand> messageCommand(String name) {
        return Optional.ofNullable(messageCommands.get(name));
    }

    public Optional<Action> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    /** The timed jobs of all features. */
    public List<Job> jobs() {
        return jobs;
    }

    /** What all features keep about people. */
    public PersonalData personalData() {
        return personalData;
    }

    /** The uses of commands to make before the first person comes. */
    public List<Rehearsal> rehearsals() {
        return rehearsals;
    }

    /** Passes events of servers to all features. */
    public ServerEvents serverEvents() {
        return events -> serverEvents.forEach(feature -> feature.note(events));
    }
}
