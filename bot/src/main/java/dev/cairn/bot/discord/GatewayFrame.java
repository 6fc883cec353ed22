package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * A frame of the gateway, of which only what Cairn uses has been read. Discord describes a server with all its channels,
 * roles and emojis, 30 KB of JSON and often more; Cairn uses three fields of that.
 *
 * @param envelope the whole frame, without what is left out of {@code d}
 */
record GatewayFrame(ObjectNode envelope) {
    private static final String INTERACTION = "INTERACTION_CREATE";

    /** The events that are read whole: the first two by Discord4J, the others by Cairn. */
    private static final Set<String> WHOLE = Set.of("READY", "RESUMED", INTERACTION, "GUILD_MEMBERS_CHUNK");

    /** The fields that are read of other events; nothing is read of events that are not named. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "GUILD_CREATE", Set.of("id", "joined_at", "unavailable"), "GUILD_DELETE", Set.of("id", "unavailable"));

    private static final int DISPATCH = 0;

    /** Reads a frame; throws {@link IOException} if it is not a JSON object. */
    static GatewayFrame read(ObjectMapper mapper, byte[] frame) throws IOException {
        ObjectNode envelope = mapper.createObjectNode();
        try (JsonParser parser = mapper.createParser(frame)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("a frame that is no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                JsonNode value = name.equals("d") ? data(mapper, parser, type(envelope)) : mapper.readTree(parser);
                envelope.set(name, value);
            }
        }
        return new GatewayFrame(envelope);
    }

    /** Discord puts the type first. If it ever does not, the data is read whole. */
    private static JsonNode data(ObjectMapper mapper, JsonParser parser, String type) throws IOException {
        if (type.isEmpty() || WHOLE.contains(type) || parser.currentToken() != JsonToken.START_OBJECT) {
            return mapper.readTree(parser);
        }
        Set<String> wanted = FIELDS.getOrDefault(type, Set.of());
        ObjectNode data = mapper.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (wanted.contains(name)) {
                data.set(name, mapper.readTree(parser));
            } else {
                parser.skipChildren();
            }
        }
        return data;
    }

    private static String type(ObjectNode envelope) {
        return envelope.path("t").asText("");
    }

    /** The name of the event; empty for other frames. */
    String type() {
        return envelope.path("t").isTextual() ? type(envelope) : "";
    }

    JsonNode data() {
        return envelope.has("d") ? envelope.path("d") : MissingNode.getInstance();
    }

    int sequence() {
        return envelope.path("s").asInt();
    }

    boolean isInteraction() {
        return type().equals(INTERACTION);
    }

    /** Looks for the name of the event in the text of a frame that need not be valid JSON. */
    static boolean mayBeInteraction(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8).contains('"' + INTERACTION + '"');
    }

    /** Whether the frame is an event that Discord4J only counts. */
    boolean isOnlyCounted() {
        return envelope.path("op").asInt(-1) == DISPATCH && !type().equals("READY") && !type().equals("RESUMED");
    }
}
