package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionCopy;
import dev.cairn.bot.interaction.Language;
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

/** Describes our commands as Discord wants them. */
final class CommandRenderer {
    private static final int CHAT_COMMAND = 1;
    private static final int USER_COMMAND = 2;
    private static final int SUBCOMMAND = 1;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    /** Text and announcement channels. */
    private static final List<Integer> WRITABLE = List.of(0, 5);

    /** Servers, the bot's DMs, and other private conversations. */
    private static final List<Integer> EVERY_CONTEXT = List.of(0, 1, 2);
    /** Into servers, and by people for themselves. */
    private static final List<Integer> EVERY_INSTALL = List.of(0, 1);

    private static final List<Integer> SERVERS = List.of(0);

    private CommandRenderer() {}

    static List<ApplicationCommandRequest> render(Catalog catalog) {
        List<CommandSpec> specs = catalog.commands().stream().map(Command::spec).toList();
        Stream<ApplicationCommandRequest> plain =
                specs.stream().filter(spec -> spec.family().isEmpty()).map(CommandRenderer::plain);
        Stream<ApplicationCommandRequest> families =
                catalog.commandGroups().stream().map(family -> family(family, specs));
        Stream<ApplicationCommandRequest> menus =
                catalog.userCommands().stream().map(menu -> menu(menu.spec()));
        return Stream.of(plain, families, menus).flatMap(Function.identity()).toList();
    }

    /** Discord wants no description here. */
    private static ApplicationCommandRequest menu(UserCommandSpec spec) {
        return command(USER_COMMAND, spec.name()).build();
    }

    private static ApplicationCommandRequest plain(CommandSpec spec) {
        return command(CHAT_COMMAND, spec.name())
                .description(english(spec.description()))
                .descriptionLocalizations(localizations(spec.description()::in))
                .options(options(spec))
                .build();
    }

    private static ApplicationCommandRequest family(CommandGroup family, List<CommandSpec> specs) {
        List<ApplicationCommandOptionData> members = specs.stream()
                .filter(spec -> spec.family().filter(family.name()::equals).isPresent())
                .map(CommandRenderer::member)
                .toList();
        ImmutableApplicationCommandRequest.Builder command = command(CHAT_COMMAND, family.name())
                .description(english(family.description()))
                .descriptionLocalizations(localizations(family.description()::in))
                .options(members);
        if (family.inServersOnly()) {
            command.contexts(SERVERS).integrationTypes(SERVERS);
        }
        family.neededPermission()
                .ifPresent(permission -> command.defaultMemberPermissions(Long.toString(permission.mask())));
        return command.build();
    }

    private static ImmutableApplicationCommandRequest.Builder command(int type, String name) {
        return ApplicationCommandRequest.builder()
                .name(name)
                .nameLocalizations(localizedName(name))
                .type(type)
                .contexts(EVERY_CONTEXT)
                .integrationTypes(EVERY_INSTALL);
    }

    private static ApplicationCommandOptionData member(CommandSpec spec) {
        return option(SUBCOMMAND, spec.name(), spec.description())
                .options(options(spec))
                .build();
    }

    private static List<ApplicationCommandOptionData> options(CommandSpec spec) {
        return spec.options().stream().map(CommandRenderer::option).toList();
    }

    private static ApplicationCommandOptionData option(OptionSpec spec) {
        if (spec instanceof OptionSpec.IntegerOption whole) {
            return option(INTEGER, spec.name(), spec.description())
                    .required(spec.required())
                    .minValue((double) whole.min())
                    .maxValue((double) whole.max())
                    .build();
        }
        if (spec instanceof OptionSpec.ChannelOption) {
            return option(CHANNEL, spec.name(), spec.description())
                    .required(spec.required())
                    .channelTypes(WRITABLE)
                    .build();
        }
        if (spec instanceof OptionSpec.UserOption) {
            return option(USER, spec.name(), spec.description())
                    .required(spec.required())
                    .build();
        }
        ImmutableApplicationCommandOptionData.Builder option =
                option(STRING, spec.name(), spec.description()).required(spec.required());
        if (spec instanceof OptionSpec.ChoiceOption fixed) {
            option.choices(fixed.choices().stream().map(CommandRenderer::choice).toList());
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

    /** The words in every language but English, by Discord's names for languages; absent if English is the only one. */
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
