package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Attachment;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Origin;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Converts what a bot sent to a message as Discord would store it. */
public final class MessageWriter {
    private static final int KEPT_FLAGS = 1 << 2 | Message.EPHEMERAL | 1 << 12 | Message.COMPONENTS_V2;
    private static final int DEFAULT = 0;
    private static final int REPLY = 19;
    private static final int CHAT_COMMAND = 20;
    private static final int CONTEXT_MENU_COMMAND = 23;
    private static final int FORWARD = 1;
    private static final int HAS_SNAPSHOT = 1 << 14;
    private static final List<String> SNAPSHOT_FIELDS = List.of(
            "type",
            "content",
            "mentions",
            "mention_roles",
            "attachments",
            "embeds",
            "timestamp",
            "edited_timestamp",
            "flags",
            "components");

    private final World world;
    private final DiscordJson shapes;
    private final Supplier<String> address;

    /**
     * Creates a writer for this world.
     *
     * @param address the base URL of the fake Discord, such as {@code http://127.0.0.1:8080}, for links to files
     */
    public MessageWriter(World world, Supplier<String> address) {
        this.world = world;
        this.shapes = new DiscordJson(world);
        this.address = address;
    }

    /** Writes a message of the bot; {@code audience} is the one person who sees it if it is ephemeral. */
    public Message write(
            Channel channel, MessagePayload payload, @Nullable Snowflake audience, @Nullable Origin origin) {
        JsonNode body = payload.body();
        int flags = body.path("flags").asInt() & KEPT_FLAGS & ~Message.EPHEMERAL;
        ObjectNode json = blank(channel, shapes.botUser());
        json.put("type", type(body, origin)).put("flags", flags | (audience == null ? 0 : Message.EPHEMERAL));
        fill(json, payload);
        if (Json.has(body, "nonce")) {
            json.set("nonce", body.get("nonce"));
        }
        if (Json.has(body, "message_reference")) {
            json.set("message_reference", body.get("message_reference"));
        }
        json.put("tts", body.path("tts").asBoolean());
        return message(channel, json, audience, origin, body.get("allowed_mentions"));
    }

    /** Writes the message that says the bot is thinking, until it is edited. */
    public Message writeLoading(Channel channel, @Nullable Snowflake audience, Origin origin) {
        ObjectNode json = blank(channel, shapes.botUser());
        int flags = Message.LOADING | (audience == null ? 0 : Message.EPHEMERAL);
        json.put("type", type(Json.object(), origin)).put("flags", flags);
        return message(channel, json, audience, origin, null);
    }

    /** Writes a message of a person, with an embed for each of its links as Discord makes them. */
    public Message writeAs(User person, Channel channel, String content) {
        ObjectNode json = personal(person, channel, 0);
        json.put("content", content).set("embeds", LinkEmbeds.of(content));
        return written(person, channel, json);
    }

    /** Writes a message of a person that forwards another one. */
    public Message forwardAs(User person, Channel channel, Message forwarded) {
        ObjectNode json = personal(person, channel, HAS_SNAPSHOT);
        json.putObject("message_reference")
                .put("type", FORWARD)
                .put("channel_id", forwarded.channel().toString())
                .put("message_id", forwarded.id().toString());
        ObjectNode snapshot = Json.object();
        for (String field : SNAPSHOT_FIELDS) {
            snapshot.set(field, forwarded.json().path(field));
        }
        json.putArray("message_snapshots").addObject().set("message", snapshot);
        return written(person, channel, json);
    }

    private ObjectNode personal(User person, Channel channel, int flags) {
        return blank(channel, shapes.user(person)).put("type", DEFAULT).put("flags", flags);
    }

    private Message written(User person, Channel channel, ObjectNode json) {
        Snowflake id = world.nextId();
        json.put("id", id.toString());
        return new Message(id, channel.id(), person.id(), json, null, null, null);
    }

    /** Returns the message with the payload's fields; fields the payload omits are kept. */
    public Message rewrite(Message old, MessagePayload payload) {
        ObjectNode json = Json.object();
        json.setAll(old.json());
        JsonNode body = payload.body();
        int standing = old.flags() & ~Message.LOADING;
        int asked = body.path("flags").asInt() & KEPT_FLAGS & ~Message.EPHEMERAL;
        json.put("flags", standing | asked);
        // Filling a deferred answer does not count as an edit.
        if (!old.loading()) {
            json.put("edited_timestamp", DiscordJson.timestamp(world.now()));
        }
        fill(json, payload);
        JsonNode allowed = body.has("allowed_mentions") ? body.get("allowed_mentions") : old.allowedMentions();
        return old.with(json, allowed);
    }

    private Message message(
            Channel channel,
            ObjectNode json,
            @Nullable Snowflake audience,
            @Nullable Origin origin,
            @Nullable JsonNode allowedMentions) {
        Snowflake id = world.nextId();
        json.put("id", id.toString());
        if (origin != null) {
            addOrigin(json, origin);
        }
        return new Message(id, channel.id(), world.bot().id(), json, audience, origin, allowedMentions);
    }

    private ObjectNode blank(Channel channel, ObjectNode author) {
        ObjectNode json = Json.object()
                .put("channel_id", channel.id().toString())
                .put("content", "")
                .put("timestamp", DiscordJson.timestamp(world.now()))
                .putNull("edited_timestamp")
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false);
        json.set("author", author);
        for (String list : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            json.putArray(list);
        }
        return json;
    }

    private void addOrigin(ObjectNode json, Origin origin) {
        String application = world.bot().id().toString();
        json.put("application_id", application).put("webhook_id", application);
        world.person(origin.person()).ifPresent(person -> {
            ObjectNode metadata =
                    Json.object().put("id", origin.interaction().toString()).put("type", origin.type());
            metadata.set("user", shapes.user(person));
            metadata.putObject("authorizing_integration_owners");
            json.set("interaction_metadata", metadata);
            if (origin.type() == 2) {
                ObjectNode interaction = Json.object()
                        .put("id", origin.interaction().toString())
                        .put("type", 2)
                        .put("name", origin.name().replaceFirst("^/", ""));
                interaction.set("user", shapes.user(person));
                json.set("interaction", interaction);
            }
        });
    }

    private static int type(JsonNode body, @Nullable Origin origin) {
        if (origin == null) {
            return Json.has(body, "message_reference") ? REPLY : DEFAULT;
        }
        if (origin.type() != 2) {
            return REPLY;
        }
        return origin.name().startsWith("/") ? CHAT_COMMAND : CONTEXT_MENU_COMMAND;
    }

    private void fill(ObjectNode json, MessagePayload payload) {
        JsonNode body = payload.body();
        if (body.has("content")) {
            json.put("content", body.path("content").asText(""));
        }
        for (String list : new String[] {"embeds", "components"}) {
            if (body.has(list)) {
                json.set(list, body.get(list).isArray() ? body.get(list).deepCopy() : Json.array());
            }
        }
        numberComponents(json.path("components"));
        if (body.has("attachments") || !payload.files().isEmpty()) {
            json.set("attachments", attachments(json.path("attachments"), payload));
        }
    }

    private ArrayNode attachments(JsonNode standing, MessagePayload payload) {
        ArrayNode files = Json.array();
        JsonNode named = payload.body().path("attachments");
        for (JsonNode old : standing) {
            boolean kept = !named.isArray() || contains(named, old.path("id").asText());
            if (kept) {
                files.add(old);
            }
        }
        payload.files().forEach(upload -> files.add(attach(upload, named)));
        return files;
    }

    private static boolean contains(JsonNode named, String id) {
        for (JsonNode attachment : named) {
            if (attachment.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode attach(Upload upload, JsonNode named) {
        Attachment kept =
                world.store(new Attachment(world.nextId(), upload.filename(), upload.contentType(), upload.bytes()));
        String url = address.get() + "/play/attachment/" + kept.id();
        ObjectNode json = Json.object()
                .put("id", kept.id().toString())
                .put("filename", upload.filename())
                .put("content_type", upload.contentType())
                .put("size", upload.bytes().length)
                .put("url", url)
                .put("proxy_url", url);
        for (JsonNode description : named) {
            if (description.path("id").asText().equals(Integer.toString(upload.index()))
                    && Json.has(description, "description")) {
                json.set("description", description.get("description"));
            }
        }
        return json;
    }

    /** Gives each component without an id the next free number, in reading order, as Discord does. */
    private static void numberComponents(JsonNode components) {
        Set<Integer> taken = new HashSet<>();
        gatherIds(components, taken);
        int[] next = {1};
        number(components, taken, next);
    }

    private static void gatherIds(JsonNode components, Set<Integer> taken) {
        for (JsonNode component : components) {
            taken.add(component.path("id").asInt());
            gatherIds(component.path("components"), taken);
            taken.add(component.path("accessory").path("id").asInt());
        }
    }

    private static void number(JsonNode components, Set<Integer> taken, int[] next) {
        for (JsonNode component : components) {
            numberOne(component, taken, next);
            number(component.path("components"), taken, next);
            if (component.has("accessory")) {
                numberOne(component.path("accessory"), taken, next);
            }
        }
    }

    private static void numberOne(JsonNode component, Set<Integer> taken, int[] next) {
        if (component instanceof ObjectNode object && object.path("id").asInt() == 0) {
            while (taken.contains(next[0])) {
                next[0]++;
            }
            object.put("id", next[0]++);
        }
    }
}
