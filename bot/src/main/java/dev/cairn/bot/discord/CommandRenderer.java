package dev.cairn.bot.discord;

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
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.json.ImmutableApplicationCommandOptionData;
import discord4j.discordjson.json.ImmutableApplicationCommandRequest;
import discord4j.discordjson.possible.Possible;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Renders the catalog's commands as Discord's registration requests. */
final class CommandRenderer {
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

    static List<ApplicationCommandRequest> render(Catalog catalog) {
        List<CommandSpec> specs = catalog.commands().stream().map(Command::spec).toList();
        Stream<ApplicationCommandRequest> plain =
                specs.stream().filter(spec -> spec.group().isEmpty()).map(CommandRenderer::plain);
        Stream<ApplicationCommandRequest> groups =
                catalog.commandGroups().stream().map(group -> group(group, specs));
        Stream<ApplicationCommandRequest> userCommands =
                catalog.userCommands().stream().map(command -> userCommand(command.spec()));
        Stream<ApplicationCommandRequest> messageCommands =
                catalog.messageCommands().stream().map(command -> messageCommand(command.spec()));
        return Stream.of(plain, groups, userCommands, messageCommands)
                .flatMap(Function.identity())
                .toList();
    }

    private static ApplicationCommandRequest messageCommand(MessageCommandSpec spec) {
        ImmutableApplicationCommandRequest.Builder command = command(MESSAGE_COMMAND, spec.name());
        if (spec.inServersOnly()) {
            command.contexts(SERVERS_ONLY).integrationTypes(SERVERS_ONLY);
        }
        return command.build();
    }

    /** Discord takes no description for commands in menus. */
    private static ApplicationCommandRequest userCommand(UserCommandSpec spec) {
        return command(USER_COMMAND, spec.name()).build();
    }

    private static ApplicationCommandRequest plain(CommandSpec spec) {
        ImmutableApplicationCommandRequest.Builder command = command(CHAT_COMMAND, spec.name())
                .description(english(spec.description()))
                .descriptionLocalizations(localizations(spec.description()::in))
                .options(options(spec));
        if (spec.inServersOnly()) {
            command.contexts(SERVERS_ONLY).integrationTypes(SERVERS_ONLY);
        }
        return command.build();
    }

    private static ApplicationCommandRequest group(CommandGroup group, List<CommandSpec> specs) {
        List<ApplicationCommandOptionData> subcommands = specs.stream()
                .filter(spec -> spec.group().filter(group.name()::equals).isPresent())
                .map(CommandRenderer::subcommand)
                .toList();
        ImmutableApplicationCommandRequest.Builder command = command(CHAT_COMMAND, group.name())
                .description(english(group.description()))
                .descriptionLocalizations(localizations(group.description()::in))
                .options(subcommands);
        if (group.inServersOnly()) {
            command.contexts(SERVERS_ONLY).integrationTypes(SERVERS_ONLY);
        }
        group.requiredPermission()
                .ifPresent(permission -> command.defaultMemberPermissions(Long.toString(permission.mask())));
        return command.build();
    }

    private static ImmutableApplicationCommandRequest.Builder command(int type, String name) {
        return ApplicationCommandRequest.builder()
                .name(name)
                .nameLocalizations(localizedName(name))
                .type(type)
                .contexts(ALL_CONTEXTS)
                .integrationTypes(ALL_INSTALLATIONS);
    }

    private static ApplicationCommandOptionData subcommand(CommandSpec spec) {
        return option(SUBCOMMAND, spec.name(), spec.description())
                .options(options(spec))
                .build();
    }

    private static List<ApplicationCommandOptionData> options(CommandSpec spec) {
        return spec.options().stream().map(CommandRenderer::option).toList();
    }

    private static ApplicationCommandOptionData option(OptionSpec spec) {
        if (spec instanceof OptionSpec.IntegerOption integer) {
            return option(INTEGER, spec.name(), spec.description())
                    .required(spec.required())
                    .minValue((double) integer.min())
                    .maxValue((double) integer.max())
                    .build();
        }
        if (spec instanceof OptionSpec.ChannelOption) {
            return option(CHANNEL, spec.name(), spec.description())
                    .required(spec.required())
                    .channelTypes(WRITABLE_CHANNEL_TYPES)
                    .build();
        }
        if (spec instanceof OptionSpec.UserOption) {
            return option(USER, spec.name(), spec.description())
                    .required(spec.required())
                    .build();
        }
        ImmutableApplicationCommandOptionData.Builder option =
                option(STRING, spec.name(), spec.description()).required(spec.required());
        if (spec instanceof OptionSpec.ChoiceOption choiceOption) {
            option.choices(
                    choiceOption.choices().stream().map(CommandRenderer::choice).toList());
        }
        if (spec instanceof OptionSpec.StringOption text) {
            option.autocomplete(text.autocompleted()).maxLength(text.maxLength());
        }
        return option.build();
    }

    private static ImmutableApplicationCommandOptionData.Builder option(int type, String name, Text description) {
        return ApplicationCommandOptionData.builder()
                .type(type)
                .name(name)
                .nameLocalizations(localizedName(name))
                .description(english(description))
                .descriptionLocalizations(localizations(description::in));
    }

    private static ApplicationCommandOptionChoiceData choice(OptionSpec.FixedChoice choice) {
        return ApplicationCommandOptionChoiceData.builder()
                .name(english(choice.label()))
                .nameLocalizations(localizations(choice.label()::in))
                .value(choice.value())
                .build();
    }

    private static String english(Text text) {
        return text.in(Language.ENGLISH.locale());
    }

    private static Possible<Optional<Map<String, String>>> localizedName(String name) {
        return localizations(locale -> InteractionCopy.in(locale).name(name));
    }

    /** The text in every language but English, by Discord's locale names; absent while English is the only language. */
    private static Possible<Optional<Map<String, String>>> localizations(Function<Locale, String> words) {
        Map<String, String> localizations = new TreeMap<>();
        for (Language language : Language.values()) {
            if (language != Language.ENGLISH) {
                localizations.put(language.locale().toLanguageTag(), words.apply(language.locale()));
            }
        }
        return localizations.isEmpty() ? Possible.absent() : Possible.of(Optional.of(localizations));
    }
}
