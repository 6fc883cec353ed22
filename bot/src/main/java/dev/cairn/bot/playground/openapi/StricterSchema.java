package dev.cairn.bot.playground.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes the description stricter: plain objects admit no unknown keys, so misspelled keys are found, and integers may
 * also be written as strings, as Discord's clients do with snowflakes.
 */
final class StricterSchema {
    private static final String DIGITS = "^-?[0-9]+$";

    private StricterSchema() {}

    static JsonNode of(JsonNode description) {
        JsonNode copy = description.deepCopy();
        change(copy);
        return copy;
    }

    private static void change(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (isOneOfTextAndNumber(schema)) {
                return;
            }
            schema.remove("x-discord-union"); // A note of Discord's own, which the validator would warn of.
            close(schema);
            admitDigits(schema);
        }
        node.forEach(StricterSchema::change);
    }

    /**
     * Whether the schema is a union of string and integer, such as a nonce. If its integer could be a string too, a
     * string would match two branches and so be refused.
     */
    private static boolean isOneOfTextAndNumber(ObjectNode schema) {
        List<String> types = schema.path("oneOf")
                .valueStream()
                .map(choice -> choice.path("type").asText())
                .toList();
        return types.contains("integer") && types.contains("string");
    }

    private static void close(ObjectNode schema) {
        boolean plain = names(schema.path("type")).contains("object")
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")
                && !schema.has("allOf");
        if (plain) {
            schema.put("additionalProperties", false);
        }
    }

    private static void admitDigits(ObjectNode schema) {
        List<String> types = names(schema.path("type"));
        if (types.contains("integer") && !types.contains("string") && !schema.has("enum") && !schema.has("oneOf")) {
            ArrayNode wider = schema.putArray("type");
            types.forEach(wider::add);
            wider.add("string");
            schema.put("pattern", DIGITS);
        }
    }

    private static List<String> names(JsonNode type) {
        if (type.isTextual()) {
            return List.of(type.asText());
        }
        return type.isArray() ? type.valueStream().map(JsonNode::asText).toList() : List.of();
    }
}
