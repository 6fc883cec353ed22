package dev.cairn.bot.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes tokens out of what is shown. */
final class Redaction {
    private static final String REDACTED = "[redacted]";

    private Redaction() {}

    /** The path with every segment redacted that the template calls a token. */
    static String path(String path, String template) {
        String[] segments = path.split("/", -1);
        String[] names = template.split("/", -1);
        if (names.length != segments.length) {
            return template.isEmpty() ? path : template;
        }
        for (int index = 0; index < segments.length; index++) {
            if (names[index].endsWith("token}")) {
                segments[index] = REDACTED;
            }
        }
        return String.join("/", segments);
    }

    /** A copy of the data in which every field named {@code token} is redacted. */
    static JsonNode data(JsonNode data) {
        JsonNode copy = data.deepCopy();
        redact(copy);
        return copy;
    }

    private static void redact(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("token").isTextual()) {
            object.put("token", REDACTED);
        }
        node.forEach(Redaction::redact);
    }
}
