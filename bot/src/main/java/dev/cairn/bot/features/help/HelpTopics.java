package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what {@code /help} can explain. The catalog is read at each use, since {@code /help} itself is in it. */
final class HelpTopics {
    private final Supplier<Catalog> catalog;

    HelpTopics(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    /** All slash commands, in the order of the features. */
    List<CommandSpec> commands() {
        return catalog.get().commands().stream().map(Command::spec).toList();
    }

    /** The slash commands that Discord offers in this context. */
    List<CommandSpec> commands(InteractionContext context) {
        return commands().stream().filter(spec -> isOffered(spec, context)).toList();
    }

    /** What Discord offers in this context: slash commands first, then those in the menus of a message and of a person. */
    List<HelpTopic> all(InteractionContext context) {
        Stream<HelpTopic> onMessage = catalog.get().messageCommands().stream()
                .map(MessageCommand::spec)
                .filter(spec -> !spec.inServersOnly() || context instanceof InteractionContext.InServer)
                .map(HelpTopic.OnMessage::new);
        Stream<HelpTopic> onPerson =
                catalog.get().userCommands().stream().map(UserCommand::spec).map(HelpTopic.OnPerson::new);
        return Stream.of(slash(commands(context)).stream(), onMessage, onPerson)
                .flatMap(Function.identity())
                .toList();
    }

    /** Finds what the menu's entry with this value explains. */
    Optional<HelpTopic> byKey(String key, InteractionContext context) {
        return all(context).stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** Finds the commands of a group, such as {@code roadmap}. */
    Optional<HelpTopic> group(String name) {
        return slash(commands()).stream()
                .filter(topic -> topic.key().equals(name))
                .findFirst();
    }

    private List<HelpTopic> slash(List<CommandSpec> specs) {
        Map<String, List<CommandSpec>> byFirstWord = specs.stream()
                .collect(Collectors.groupingBy(HelpTopics::firstWord, LinkedHashMap::new, Collectors.toList()));
        return byFirstWord.entrySet().stream()
                .<HelpTopic>map(entry -> new HelpTopic.Slash(
                        entry.getKey(), description(entry.getKey(), entry.getValue()), entry.getValue()))
                .toList();
    }

    private static String firstWord(CommandSpec spec) {
        return spec.group().orElse(spec.name());
    }

    private Text description(String firstWord, List<CommandSpec> specs) {
        return groupNamed(firstWord)
                .map(CommandGroup::description)
                .orElseGet(() -> specs.get(0).description());
    }

    private Optional<CommandGroup> groupNamed(String name) {
        return catalog.get().commandGroups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    private boolean isOffered(CommandSpec spec, InteractionContext context) {
        Optional<CommandGroup> group = spec.group().flatMap(this::groupNamed);
        return group.map(its -> isOffered(its, context))
                .orElse(!spec.inServersOnly() || context instanceof InteractionContext.InServer);
    }

    private static boolean isOffered(CommandGroup group, InteractionContext context) {
        Optional<Permission> needed = group.requiredPermission();
        if (context instanceof InteractionContext.InServer server) {
            return needed.isEmpty() || server.permissions().contains(needed.get());
        }
        return !group.inServersOnly();
    }
}
