package dev.cairn.bot.discord;

import static dev.cairn.bot.discord.rest.MessageDefaults.EPHEMERAL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads an interaction, as Discord sent it, into the types of {@code dev.cairn.bot.interaction}.
 *
 * @param json the {@code d} of an INTERACTION_CREATE
 */
record InteractionReader(JsonNode json) {
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
        return switch (json.path("type").asInt()) {
            case 2 ->
                switch (payload().path("type").asInt()) {
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

    /** Where the answer goes; empty without an id or a token, since then nobody can answer. */
    Optional<InteractionAddress> address() {
        OptionalLong id = JsonFields.id(json, "id");
        Optional<String> token = JsonFields.text(json, "token");
        return id.isEmpty() || token.isEmpty()
                ? Optional.empty()
                : Optional.of(new InteractionAddress(
                        id.getAsLong(), JsonFields.id(json, "application_id").orElse(0), token.get()));
    }

    Request request(Instant at) {
        return new Request(
                new InteractionId(JsonFields.id(json, "id").orElse(0)),
                invoker(),
                locale(),
                new PlaceReader(json).context(),
                at);
    }

    /** The language of the invoker's client; Discord leaves it out of pings only. */
    Locale locale() {
        return JsonFields.text(json, "locale").map(Locale::forLanguageTag).orElse(Language.ENGLISH.locale());
    }

    private Invoker invoker() {
        JsonNode user = user(json);
        OptionalLong id = JsonFields.id(user, "id");
        if (id.isEmpty()) {
            throw new UserError(EdgeCopy.text(EdgeCopy::unknownInvoker));
        }
        return new Invoker(new LearnerId(id.getAsLong()), name(user));
    }

    /** The invoker: in a server the member's user, elsewhere the user. */
    static JsonNode user(JsonNode json) {
        JsonNode member = json.path("member");
        return member.isObject() ? member.path("user") : json.path("user");
    }

    /** The target of a user command. */
    TargetUser target() {
        return targetId()
                .flatMap(this::described)
                .orElseThrow(() -> new UserError(EdgeCopy.text(EdgeCopy::unknownTarget)));
    }

    private Optional<String> targetId() {
        return JsonFields.text(payload(), "target_id");
    }

    private JsonNode resolved(String kind, String id) {
        return payload().path("resolved").path(kind).path(id);
    }

    private Optional<TargetUser> described(String id) {
        return described(resolved("users", id));
    }

    private Optional<TargetUser> described(JsonNode user) {
        OptionalLong id = JsonFields.id(user, "id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetUser(
                        new LearnerId(id.getAsLong()),
                        name(user),
                        user.path("bot").asBoolean()));
    }

    /** The target of a message command. */
    TargetMessage targetMessage() {
        return targetId()
                .map(id -> resolved("messages", id))
                .flatMap(message -> described(message.path("author"))
                        .flatMap(author -> new TargetMessageReader(message).read(author)))
                .orElseThrow(() -> new UserError(EdgeCopy.text(EdgeCopy::unknownTargetMessage)));
    }

    private String name(JsonNode user) {
        return DisplayName.of(chosenName(user), locale());
    }

    static String chosenName(JsonNode user) {
        return JsonFields.typedText(user, "global_name")
                .or(() -> JsonFields.typedText(user, "username"))
                .orElse("");
    }

    /** The command's path, such as {@code roadmap show}, or the name of a command in a menu. */
    String path() {
        String name = JsonFields.text(payload(), "name").orElse("");
        JsonNode subcommand = subcommand();
        return subcommand.isMissingNode()
                ? name
                : name + " " + JsonFields.text(subcommand, "name").orElse("");
    }

    Options options() {
        Map<String, Object> values = new HashMap<>();
        for (JsonNode option : leaves()) {
            Optional<String> name = JsonFields.text(option, "name");
            Optional<Object> value = JsonFields.text(option, "value")
                    .flatMap(text -> read(option.path("type").asInt(), text));
            if (name.isPresent() && value.isPresent()) {
                values.put(name.get(), value.get());
            }
        }
        return new Options(values);
    }

    /** The name of the option that the person is typing in. */
    Optional<String> focused() {
        for (JsonNode option : leaves()) {
            if (option.path("focused").asBoolean()) {
                return JsonFields.text(option, "name");
            }
        }
        return Optional.empty();
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
        JsonNode channel = resolved("channels", id);
        boolean writable = CommandRenderer.WRITABLE_CHANNEL_TYPES.contains(
                channel.path("type").asInt(-1));
        OptionalLong described = JsonFields.id(channel, "id");
        return writable && described.isPresent() && id.equals(Long.toUnsignedString(described.getAsLong()))
                ? Optional.of(new ChannelId(described.getAsLong()))
                : Optional.empty();
    }

    private static Object typed(int type, String value) {
        return type == INTEGER && value.matches("-?\\d{1,18}")
                ? (Object) Long.valueOf(value)
                : JsonFields.wellFormed(value);
    }

    /** Whether the component or modal belongs to a message, which an answer could update. */
    boolean onMessage() {
        return message().isObject();
    }

    private JsonNode message() {
        return json.path("message");
    }

    /** The message on which the component stands; empty for one that only the invoker sees. */
    Optional<MessageId> publicMessage() {
        OptionalLong id = JsonFields.id(message(), "id");
        return id.isEmpty() || (message().path("flags").asInt() & EPHEMERAL) != 0
                ? Optional.empty()
                : Optional.of(new MessageId(id.getAsLong()));
    }

    /** The addresses of the link buttons on the message that the component belongs to. */
    List<String> links() {
        return TargetMessageReader.urls(message().path("components"));
    }

    String customId() {
        return JsonFields.typedText(payload(), "custom_id").orElse("");
    }

    List<String> values() {
        return JsonFields.texts(payload().path("values"));
    }

    /** The values of a modal's fields, by the field's custom id. */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        for (JsonNode label : payload().path("components")) {
            JsonNode field = label.path("component");
            JsonFields.text(field, "custom_id").ifPresent(name -> fields.put(name, filled(field)));
        }
        return fields;
    }

    private static List<String> filled(JsonNode field) {
        return field.path("values").isArray()
                ? JsonFields.texts(field.path("values"))
                : JsonFields.typedText(field, "value").stream().toList();
    }

    private JsonNode payload() {
        return json.path("data");
    }

    /** The options given to the command or, if it has one, to its subcommand. */
    private JsonNode leaves() {
        JsonNode subcommand = subcommand();
        return (subcommand.isMissingNode() ? payload() : subcommand).path("options");
    }

    private JsonNode subcommand() {
        for (JsonNode option : payload().path("options")) {
            if (option.path("type").asInt() == SUBCOMMAND) {
                return option;
            }
        }
        return MissingNode.getInstance();
    }
}
