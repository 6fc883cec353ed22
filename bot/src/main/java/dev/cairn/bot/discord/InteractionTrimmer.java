package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Removes the fields of an interaction that Cairn does not read, so that Discord4J cannot fail on them.
 *
 * <p>Discord4J refuses a whole interaction for one null where its own type has a plain field, as for the name of a
 * group DM that nobody named. Discord4J reads an absent field wherever it would read a null.
 */
final class InteractionTrimmer {
    private static final List<String> CHANNEL_FIELDS = List.of("id", "type");
    private static final List<String> RESOLVED_FIELDS = List.of("users", "channels", "messages");
    /** The fields that Discord4J requires of a message. */
    private static final List<String> MESSAGE_FIELDS =
            List.of("id", "channel_id", "author", "content", "timestamp", "tts", "mention_everyone", "pinned", "type");

    private static final List<String> MESSAGE_LISTS = List.of("mentions", "mention_roles", "attachments", "embeds");

    private static final List<String> EMBED_FIELDS = List.of("type", "url", "description");
    private static final List<String> COMPONENT_FIELDS = List.of("type", "content", "url", "components", "accessory");

    /** Numbers and flags that Discord4J requires, and for which it reads null as zero or false. */
    private static final List<String> NULL_IS_ZERO =
            List.of("version", "type", "deaf", "mute", "tts", "mention_everyone", "pinned");

    private InteractionTrimmer() {}

    /** Trims the {@code d} of an INTERACTION_CREATE in place. */
    static void trim(ObjectNode interaction) {
        interaction.remove(List.of("entitlements", "guild"));
        retain(interaction.path("channel"), CHANNEL_FIELDS);
        retain(interaction.path("data").path("resolved"), RESOLVED_FIELDS);
        interaction.path("data").path("resolved").path("channels").forEach(channel -> retain(channel, CHANNEL_FIELDS));
        interaction.path("data").path("resolved").path("messages").forEach(InteractionTrimmer::trimTarget);
        trimPressed(interaction.path("message"));
        removeNulls(interaction);
    }

    /** Keeps of the message of a button who sees it and what it links to. */
    private static void trimPressed(JsonNode pressed) {
        if (pressed instanceof ObjectNode message) {
            int flags = message.path("flags").asInt();
            ArrayNode components = components(message.path("components"));
            message.retain(MESSAGE_FIELDS);
            MESSAGE_LISTS.forEach(message::putArray);
            message.put("flags", flags);
            message.set("components", components);
        }
    }

    /** Keeps of the message of a message command what it says and links to. */
    private static void trimTarget(JsonNode target) {
        if (target instanceof ObjectNode message) {
            ArrayNode snapshots = objects(message.path("message_snapshots"));
            trimContent(message);
            snapshots.forEach(snapshot -> trimContent(((ObjectNode) snapshot).withObjectProperty("message")));
            message.set("message_snapshots", snapshots);
        }
    }

    private static void trimContent(ObjectNode message) {
        ArrayNode embeds = objects(message.path("embeds"));
        ArrayNode components = components(message.path("components"));
        message.retain(MESSAGE_FIELDS);
        MESSAGE_LISTS.forEach(message::putArray);
        for (String text : List.of("content", "timestamp")) {
            message.put(text, message.path(text).asText(""));
        }
        embeds.forEach(embed -> retain(embed, EMBED_FIELDS));
        message.set("embeds", embeds);
        message.set("components", components);
    }

    private static ArrayNode components(JsonNode array) {
        ArrayNode components = objects(array);
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            component.retain(COMPONENT_FIELDS);
            component.put("type", component.path("type").asInt());
            component.set("components", components(component.path("components")));
            if (component.path("accessory") instanceof ObjectNode accessory) {
                component.set(
                        "accessory",
                        components(JsonNodeFactory.instance.arrayNode().add(accessory))
                                .get(0));
            }
        }
        return components;
    }

    private static ArrayNode objects(JsonNode array) {
        ArrayNode objects = JsonNodeFactory.instance.arrayNode();
        array.forEach(item -> {
            if (item.isObject()) {
                objects.add(item);
            }
        });
        return objects;
    }

    private static void retain(JsonNode node, List<String> fields) {
        if (node instanceof ObjectNode object) {
            object.retain(fields);
        }
    }

    private static void removeNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull() && !NULL_IS_ZERO.contains(field.getKey()));
        }
        node.forEach(InteractionTrimmer::removeNulls);
    }
}
