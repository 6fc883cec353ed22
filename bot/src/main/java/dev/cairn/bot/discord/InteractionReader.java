package dev.cairn.bot.discord;

import static dev.cairn.bot.discord.rest.MessageDefaults.EPHEMERAL;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserError;
import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.ApplicationCommandInteractionOptionData;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.MemberData;
import discord4j.discordjson.json.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads an interaction, as Discord sent it, into the types of {@code dev.cairn.bot.interaction}. */
record InteractionReader(InteractionData data) {
    private static final int SUBCOMMAND = 1;
    private static final int INTEGER = 4;
    private static final int CHANNEL = 7;
    private static final int USER = 6;
    private static final int USER_COMMAND = 2;
    private static final int MESSAGE_COMMAND = 3;

    /** The kinds of interactions that Cairn answers, and all others. */
    enum Kind {
        COMMAND("command"),
        USER_COMMAND("user_menu"),
        MESSAGE_COMMAND("message_menu"),
        COMPONENT("component"),
        AUTOCOMPLETE("suggestion"),
        MODAL("modal"),
        OTHER("other");

        private final String metricLabel;

        Kind(String metricLabel) {
            this.metricLabel = metricLabel;
        }

        /** The name in the metrics, which stays as dashboards know it. */
        String metricLabel() {
            return metricLabel;
        }
    }

    Kind kind() {
        return switch (data.type()) {
            case 2 ->
                switch (payload().type().toOptional().orElse(0)) {
                    case USER_COMMAND -> Kind.USER_COMMAND;
                    case MESSAGE_COMMAND -> Kind.MESSAGE_COMMAND;
                    default -> Kind.COMMAND;
                };
            case 3 -> Kind.COMPONENT;
            case 4 -> Kind.AUTOCOMPLETE;
            case 5 -> Kind.MODAL;
            default -> Kind.OTHER;
        };
    }

    long id() {
        return data.id().asLong();
    }

    Request request(Instant at) {
        return new Request(new InteractionId(id()), invoker(), locale(), new PlaceReader(data).context(), at);
    }

    /** The language of the invoker's client; Discord leaves it out of pings only. */
    Locale locale() {
        return data.locale().toOptional().map(Locale::forLanguageTag).orElse(Language.ENGLISH.locale());
    }

    private Invoker invoker() {
        UserData user = data.member()
                .toOptional()
                .map(MemberData::user)
                .or(() -> data.user().toOptional())
                .orElseThrow(() -> new UserError(EdgeCopy.text(EdgeCopy::unknownInvoker)));
        return new Invoker(new LearnerId(user.id().asLong()), name(user));
    }

    /** The target of a user command. */
    TargetUser target() {
        return payload()
                .targetId()
                .toOptional()
                .flatMap(this::described)
                .orElseThrow(() -> new UserError(EdgeCopy.text(EdgeCopy::unknownTarget)));
    }

    private Optional<TargetUser> described(String id) {
        return payload()
                .resolved()
                .toOptional()
                .flatMap(resolved -> resolved.users().toOptional())
                .map(users -> users.get(id))
                .map(this::described);
    }

    private TargetUser described(UserData user) {
        return new TargetUser(
                new LearnerId(user.id().asLong()),
                name(user),
                user.bot().toOptional().orElse(false));
    }

    /** The target of a message command. */
    TargetMessage targetMessage() {
        return payload()
                .targetId()
                .toOptional()
                .flatMap(id -> payload()
                        .resolved()
                        .toOptional()
                        .flatMap(resolved -> resolved.messages().toOptional())
                        .map(messages -> messages.get(id)))
                .map(message -> new TargetMessageReader(message).read(described(message.author())))
                .orElseThrow(() -> new UserError(EdgeCopy.text(EdgeCopy::unknownTargetMessage)));
    }

    private String name(UserData user) {
        return DisplayName.of(chosenName(user), locale());
    }

    static String chosenName(UserData user) {
        return wellFormed(user.globalName().orElse(user.username()));
    }

    /** The command's path, such as {@code roadmap show}, or the name of a command in a menu. */
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

    /** The name of the option that the person is typing in. */
    Optional<String> focused() {
        return leaves().stream()
                .filter(option -> option.focused().toOptional().orElse(false))
                .map(ApplicationCommandInteractionOptionData::name)
                .findFirst();
    }

    /**
     * Empty for a user whom Discord does not describe, as during autocompletion, and for a channel that it does not
     * describe or in which nobody writes: a forged id could name another server's channel.
     */
    private Optional<Object> read(int type, String value) {
        return switch (type) {
            case USER -> described(value).map(Object.class::cast);
            case CHANNEL -> resolvedChannel(value).map(Object.class::cast);
            default -> Optional.of(typed(type, value));
        };
    }

    private Optional<ChannelId> resolvedChannel(String id) {
        return payload()
                .resolved()
                .toOptional()
                .flatMap(resolved -> resolved.channels().toOptional())
                .map(channels -> channels.get(id))
                .filter(channel -> channel.id().equals(id))
                .filter(channel -> CommandRenderer.WRITABLE_CHANNEL_TYPES.contains(channel.type()))
                .filter(channel -> id.matches("\\d{1,19}"))
                .map(channel -> new ChannelId(Long.parseUnsignedLong(id)));
    }

    private static Object typed(int type, String value) {
        return type == INTEGER && value.matches("-?\\d{1,18}") ? (Object) Long.valueOf(value) : wellFormed(value);
    }

    /** Replaces lone surrogates, which can be neither sent nor stored, and drops NUL, which PostgreSQL refuses. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }

    private static List<String> wellFormed(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(InteractionReader::wellFormed)
                .toList();
    }

    /** Whether the component or modal belongs to a message, which an answer could update. */
    boolean onMessage() {
        return !data.message().isAbsent();
    }

    /** The message on which the component stands; empty for one that only the invoker sees. */
    Optional<MessageId> publicMessage() {
        return data.message()
                .toOptional()
                .filter(message -> (message.flags().toOptional().orElse(0) & EPHEMERAL) == 0)
                .map(message -> new MessageId(message.id().asLong()));
    }

    /** The addresses of the link buttons on the message that the component belongs to. */
    List<String> links() {
        return data.message()
                .toOptional()
                .map(message -> TargetMessageReader.urls(
                        message.components().toOptional().orElse(List.of())))
                .orElse(List.of());
    }

    String customId() {
        return wellFormed(payload().customId().toOptional().orElse(""));
    }

    List<String> values() {
        return wellFormed(payload().values().toOptional().orElse(List.of()));
    }

    /** The values of a modal's fields, by the field's custom id. */
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
