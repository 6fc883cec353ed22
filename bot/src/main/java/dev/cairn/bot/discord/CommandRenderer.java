package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionCopy;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.MessageCommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserCommandSpec;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Renders the catalog's commands as the body of the request that registers them. Discord4J's own types are not used: to load
 * what reads and writes them takes longer than all the rest of the registration.
 */
final class CommandRenderer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CHAT_COMMAND = 1;
    private static final int USER_COMMAND = 2;
    private static final int MESSAGE_COMMAND = 3;
    private static final int SUBCOMMAND = 1;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    /** Text and announcement channels. */
    static final List<Integer> WRITABLE_CHANNEL_TYPES = List.of(0, 5);

    /** Servers, the bot's own DMs, and other private channels. */
    private static final List<Integer> ALL_CONTEXTS = List.of(0, 1, 2);
    /** Installed in a server, and installed by a user. */
    private static final List<Integer> ALL_INSTALLATIONS = List.of(0, 1);

    private static final List<Integer> SERVERS_ONLY = List.of(0);

    private CommandRenderer() {}

    static ArrayNode render(Catalog catalog) {
        List<CommandSpec> specs = catalog.commands().stream().map(Command::spec).toList();
        ArrayNode commands = JSON.arrayNode();
        specs.stream().filter(spec -> spec.group().isEmpty()).forEach(spec -> commands.add(plain(spec)));
        catalog.commandGroups().forEach(group -> commands.add(group(group, specs)));
        catalog.userCommands().forEach(command -> commands.add(userCommand(command.spec())));
        catalog.messageCommands().forEach(command -> commands.add(messageCommand(command.spec())));
        return commands;
    }

    private static ObjectNode messageCommand(MessageCommandSpec spec) {
        return command(MESSAGE_COMMAND, spec.name(), spec.inServersOnly());
    }

    /** Discord takes no description for commands in menus. */
    private static ObjectNode userCommand(UserCommandSpec spec) {
        return command(USER_COMMAND, spec.name(), false);
    }

    private static ObjectNode plain(CommandSpec spec) {
        ObjectNode command = command(CHAT_COMMAND, spec.name(), spec.inServersOnly());
        describe(command, spec.description());
        command.set("options", options(spec));
        return command;
    }

    private static ObjectNode group(CommandGroup group, List<CommandSpec> specs) {
        ObjectNode command = command(CHAT_COMMAND, group.name(), group.inServersOnly());
        describe(command, group.description());
        command.set(
                "options",
                array(
                        specs.stream()
                                .filter(spec -> spec.group()
                                        .filter(group.name()::equals)
                                        .isPresent())
                                .toList(),
                        CommandRenderer::subcommand));
        group.requiredPermission()
                .ifPresent(permission -> command.put("default_member_permissions", Long.toString(permission.mask())));
        return command;
    }

    private static ObjectNode command(int type, String name, boolean inServersOnly) {
        ObjectNode command = JSON.objectNode().put("type", type);
        name(command, name);
        command.set("contexts", array(inServersOnly ? SERVERS_ONLY : ALL_CONTEXTS, JSON::numberNode));
        command.set("integration_types", array(inServersOnly ? SERVERS_ONLY : ALL_INSTALLATIONS, JSON::numberNode));
        return command;
    }

    private static ObjectNode subcommand(CommandSpec spec) {
        ObjectNode subcommand = option(SUBCOMMAND, spec.name(), spec.description());
        subcommand.set("options", options(spec));
        return subcommand;
    }

    private static ArrayNode options(CommandSpec spec) {
        return array(spec.options(), CommandRenderer::option);
    }

    private static ObjectNode option(OptionSpec spec) {
        if (spec instanceof OptionSpec.IntegerOption integer) {
            return option(INTEGER, spec).put("min_value", integer.min()).put("max_value", integer.max());
        }
        if (spec instanceof OptionSpec.UserOption) {
            return option(USER, spec);
        }
        if (spec instanceof OptionSpec.ChannelOption) {
            ObjectNode channel = option(CHANNEL, spec);
            channel.set("channel_types", array(WRITABLE_CHANNEL_TYPES, JSON::numberNode));
            return channel;
        }
        ObjectNode option = option(STRING, spec);
        if (spec instanceof OptionSpec.ChoiceOption choiceOption) {
            option.set("choices", array(choiceOption.choices(), CommandRenderer::choice));
        }
        if (spec instanceof OptionSpec.StringOption text) {
            option.put("autocomplete", text.autocompleted()).put("max_length", text.maxLength());
        }
        return option;
    }

    private static ObjectNode option(int type, OptionSpec spec) {
        return option(type, spec.name(), spec.description()).put("required", spec.required());
    }

    private static ObjectNode option(int type, String name, Text description) {
        ObjectNode option = JSON.objectNode().put("type", type);
        name(option, name);
        describe(option, description);
        return option;
    }

    private static ObjectNode choice(OptionSpec.FixedChoice choice) {
        ObjectNode rendered = JSON.objectNode().put("name", english(choice.label()));
        localize(rendered, "name_localizations", choice.label()::in);
        return rendered.put("value", choice.value());
    }

    private static String english(Text text) {
        return text.in(Language.ENGLISH.locale());
    }

    private static void name(ObjectNode node, String name) {
        node.put("name", name);
        localize(
                node, "name_localizations", locale -> InteractionCopy.in(locale).name(name));
    }

    private static void describe(ObjectNode node, Text description) {
        node.put("description", english(description));
        localize(node, "description_localizations", description::in);
    }

    /** The text in every language but English, by Discord's locale names; absent while English is the only language. */
    private static void localize(ObjectNode node, String field, Function<Locale, String> words) {
        for (Language language : Language.values()) {
            if (language != Language.ENGLISH) {
                node.withObject(field).put(language.locale().toLanguageTag(), words.apply(language.locale()));
            }
        }
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> rendered) {
        ArrayNode array = JSON.arrayNode(items.size());
        items.forEach(item -> array.add(rendered.apply(item)));
        return array;
    }
}
