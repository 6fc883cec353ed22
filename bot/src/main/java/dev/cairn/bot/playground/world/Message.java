package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message at one moment; an edit creates a new value.
 *
 * @param json Discord's message object; never modified
 * @param audience the only person who sees the message if it is ephemeral
 * @param origin the interaction it answers
 * @param allowedMentions the {@code allowed_mentions} it was sent with
 */
public record Message(
        Snowflake id,
        Snowflake channel,
        Snowflake author,
        ObjectNode json,
        @Nullable Snowflake audience,
        @Nullable Origin origin,
        @Nullable JsonNode allowedMentions) {

    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int COMPONENTS_V2 = 1 << 15;

    public boolean visibleTo(Snowflake person) {
        return audience == null || audience.equals(person);
    }

    public boolean ephemeral() {
        return audience != null;
    }

    /** Whether the message only says that the bot is thinking. */
    public boolean loading() {
        return (flags() & LOADING) != 0;
    }

    public boolean componentsV2() {
        return (flags() & COMPONENTS_V2) != 0;
    }

    public int flags() {
        return json.path("flags").asInt();
    }

    public String content() {
        return json.path("content").asText();
    }

    public JsonNode components() {
        return json.path("components");
    }

    /** The component with this custom id, at any depth. */
    public Optional<JsonNode> component(String customId) {
        return find(components(), customId);
    }

    private static Optional<JsonNode> find(JsonNode components, String customId) {
        for (JsonNode component : components) {
            if (customId.equals(component.path("custom_id").asText(null))) {
                return Optional.of(component);
            }
            Optional<JsonNode> nested = find(component.path("components"), customId);
            if (nested.isEmpty() && component.has("accessory")) {
                JsonNode accessory = component.path("accessory");
                nested = customId.equals(accessory.path("custom_id").asText(null))
                        ? Optional.of(accessory)
                        : Optional.empty();
            }
            if (nested.isPresent()) {
                return nested;
            }
        }
        return Optional.empty();
    }

    /** Returns the message with other contents. */
    public Message with(ObjectNode newJson, @Nullable JsonNode newAllowedMentions) {
        return new Message(id, channel, author, newJson, audience, origin, newAllowedMentions);
    }
}
