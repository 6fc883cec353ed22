package dev.cairn.bot.interaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every command, menu entry and action there is, by the words or the custom id that lead to it. */
public final class Catalog {
    private final Map<String, CommandGroup> commandGroups;
    private final Map<String, Command> commands;
    private final Map<String, UserCommand> userCommands;
    private final Map<String, Action> actions;

    /** @throws IllegalArgumentException if two features claim the same words or the same action */
    public Catalog(List<Feature> features) {
        commandGroups = unique(features, Feature::commandGroups, CommandGroup::name);
        commands = unique(features, Feature::commands, command -> command.spec().path());
        userCommands =
                unique(features, Feature::userCommands, menu -> menu.spec().name());
        actions = unique(features, Feature::actions, Action::name);
        commands.values().forEach(command -> command.spec().family().ifPresent(this::requireFamily));
    }

    private void requireFamily(String name) {
        if (!commandGroups.containsKey(name)) {
            throw new IllegalArgumentException("no family " + name);
        }
    }

    private static <T> Map<String, T> unique(
            List<Feature> features, Function<Feature, List<T>> parts, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
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

    /** The command behind words such as {@code roadmap show}. */
    public Optional<Command> command(String path) {
        return Optional.ofNullable(commands.get(path));
    }

    /** In the order of the features. */
    public List<UserCommand> userCommands() {
        return List.copyOf(userCommands.values());
    }

    /** The entry of this name in a person's menu. */
    public Optional<UserCommand> userMenu(String name) {
        return Optional.ofNullable(userCommands.get(name));
    }

    public Optional<Action> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }
}
