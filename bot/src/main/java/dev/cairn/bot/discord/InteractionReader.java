package dev.cairn.bot.discord;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserError;
import discord4j.discordjson.Id;
import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.ApplicationCommandInteractionOptionData;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One interaction as Discord sent it, read in our words. */
record InteractionReader(InteractionData data) {
    private static final int SUBCOMMAND = 1;
    private static final int WHOLE_NUMBER = 4;
    private static final int CHANNEL = 7;
    private static final int MEMBER = 6;
    private static final int USER_COMMAND = 2;
    private static final int BY_SERVER = 0;
    private static final Set<Integer> THREADS = Set.of(10, 11, 12);

    /** What kind of interaction it is. */
    enum Kind {
        COMMAND,
        USER_MENU,
        COMPONENT,
        SUGGESTION,
        MODAL,
        OTHER
    }

    Kind kind() {
        return switch (data.type()) {
            case 2 -> payload().type().toOptional().orElse(0) == USER_COMMAND ? Kind.USER_MENU : Kind.COMMAND;
            case 3 -> Kind.COMPONENT;
            case 4 -> Kind.SUGGESTION;
            case 5 -> Kind.MODAL;
            default -> Kind.OTHER;
        };
    }

    long id() {
        return data.id().asLong();
    }

    Request request(Instant at) {
        return new Request(new InteractionId(id()), person(), locale(), place(), at);
    }

    /** The language of the person's client; Discord leaves it out of no interaction but pings. */
    Locale locale() {
        return data.locale().toOptional().map(Locale::forLanguageTag).orElse(Language.ENGLISH.locale());
    }

    private Invoker person() {
        UserData user = data.member()
                .toOptional()
                .map(member -> member.user())
                .or(() -> data.user().toOptional())
                .orElseThrow(() -> new UserError("Discord did not say who you are. Please try that again."));
        return new Invoker(new LearnerId(user.id().asLong()), name(user));
    }

    private InteractionContext place() {
        Optional<Id> server = data.guildId().toOptional();
        if (server.isEmpty()) {
            return new InteractionContext.Private();
        }
        boolean thread = data.channel()
                .toOptional()
                .filter(channel -> THREADS.contains(channel.type()))
                .isPresent();
        if (!serverAddedCairn()) {
            return new InteractionContext.UserInstalled(thread, permissions());
        }
        ChannelId channel =
                new ChannelId(data.channelId().toOptional().map(Id::asLong).orElse(0L));
        return new InteractionContext.InServer(new ServerId(server.get().asLong()), channel, thread, permissions());
    }

    /** Discord names who installed the app for this interaction: the server, the person, or both. */
    private boolean serverAddedCairn() {
        Map<Integer, String> installedBy = data.authorizingIntegrationOwners();
        return installedBy.isEmpty() || installedBy.containsKey(BY_SERVER);
    }

    private Set<Permission> permissions() {
        long granted = data.member()
                .toOptional()
                .flatMap(member -> member.permissions().toOptional())
                .filter(bits -> bits.matches("\\d{1,19}"))
                .map(Long::parseUnsignedLong)
                .orElse(0L);
        return Arrays.stream(Permission.values())
                .filter(permission -> (granted & permission.mask()) != 0)
                .collect(Collectors.toSet());
    }

    /** The person on whom the menu was opened. */
    TargetUser target() {
        return payload()
                .targetId()
                .toOptional()
                .flatMap(this::described)
                .orElseThrow(() -> new UserError("Discord did not say whom that was about. Please try that again."));
    }

    private Optional<TargetUser> described(String id) {
        return payload()
                .resolved()
                .toOptional()
                .flatMap(resolved -> resolved.users().toOptional())
                .map(users -> users.get(id))
                .map(user -> new TargetUser(
                        new LearnerId(user.id().asLong()),
                        name(user),
                        user.bot().toOptional().orElse(false)));
    }

    private static String name(UserData user) {
        return wellFormed(user.globalName().orElse(user.username()));
    }

    /** The words typed after the slash, or those of the menu. */
    String path() {
        String name = payload().name().toOptional().orElse("");
        return subcommand().map(sub -> name + " " + sub.name()).orElse(name);
    }

    Options options() {
        Map<String, Object> values = new HashMap<>();
        for (ApplicationCommandInteractionOptionData option : leaves()) {
            option.value()
                    .toOptional()
                    .flatMap(value -> read(option.type(), value))
                    .ifPresent(value -> values.put(option.name(), value));
        }
        return new Options(values);
    }

    /** The option the person is typing in. */
    Optional<String> focused() {
        return leaves().stream()
                .filter(option -> option.focused().toOptional().orElse(false))
                .map(ApplicationCommandInteractionOptionData::name)
                .findFirst();
    }

    /** Nothing for a person whom Discord does not describe, as while somebody types. */
    private Optional<Object> read(int type, String value) {
        return type == MEMBER ? described(value).map(Object.class::cast) : Optional.of(typed(type, value));
    }

    private static Object typed(int type, String value) {
        if (type == CHANNEL && value.matches("\\d{1,19}")) {
            return new ChannelId(Long.parseUnsignedLong(value));
        }
        return type == WHOLE_NUMBER && value.matches("-?\\d{1,18}") ? (Object) Long.valueOf(value) : wellFormed(value);
    }

    /** Half a surrogate pair can be neither sent nor stored, and PostgreSQL keeps no zero character. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }

    private static List<String> wellFormed(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(InteractionReader::wellFormed)
                .toList();
    }

    /** Whether it was done on a message, which an answer could change. */
    boolean onMessage() {
        return !data.message().isAbsent();
    }

    String customId() {
        return wellFormed(payload().customId().toOptional().orElse(""));
    }

    List<String> values() {
        return wellFormed(payload().values().toOptional().orElse(List.of()));
    }

    /** What was filled in a modal, by the field's custom id. */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        for (ComponentData label : payload().components().toOptional().orElse(List.of())) {
            label.component()
                    .toOptional()
                    .ifPresent(
                            field -> field.customId().toOptional().ifPresent(name -> fields.put(name, filled(field))));
        }
        return fields;
    }

    private static List<String> filled(ComponentData field) {
        return wellFormed(field.values()
                .toOptional()
                .or(() -> field.value().toOptional().map(List::of))
                .orElse(List.of()));
    }

    private ApplicationCommandInteractionData payload() {
        return data.data()
                .toOptional()
                .orElseGet(() -> ApplicationCommandInteractionData.builder().build());
    }

    private List<ApplicationCommandInteractionOptionData> leaves() {
        return subcommand()
                .map(sub -> sub.options().toOptional().orElse(List.of()))
                .orElseGet(() -> payload().options().toOptional().orElse(List.of()));
    }

    private Optional<ApplicationCommandInteractionOptionData> subcommand() {
        return payload().options().toOptional().orElse(List.of()).stream()
                .filter(option -> option.type() == SUBCOMMAND)
                .findFirst();
    }
}
