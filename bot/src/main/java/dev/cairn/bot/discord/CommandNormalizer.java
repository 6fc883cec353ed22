package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Normalizes descriptions of commands so that equal commands compare equal: Discord stores commands with defaults filled
 * in and fields of its own added.
 */
final class CommandNormalizer {
    private static final List<String> ADDED_BY_DISCORD =
            List.of("id", "application_id", "guild_id", "version", "dm_permission", "default_permission");
    private static final List<String> UNORDERED = List.of("contexts", "integration_types");

    private CommandNormalizer() {}

    static JsonNode normalize(JsonNode command) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        command.properties().stream()
                .filter(field -> !ADDED_BY_DISCORD.contains(field.getKey()))
                .filter(field -> !isDefault(field))
                .forEach(field -> form.set(field.getKey(), value(field)));
        return form;
    }

    private static boolean isDefault(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        boolean chatCommand = field.getKey().equals("type") && value.asInt() == 1 && !value.isTextual();
        return value.isNull()
                || chatCommand
                || (value.isBoolean() && !value.asBoolean())
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isContainerNode() && value.isEmpty());
    }

    private static JsonNode value(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        if (UNORDERED.contains(field.getKey())) {
            ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
            StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asInt)
                    .sorted()
                    .forEach(sorted::add);
            return sorted;
        }
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(item.isObject() ? normalize(item) : item));
            return items;
        }
        if (value.isObject()) {
            return normalize(value);
        }
        return value.isNumber() ? JsonNodeFactory.instance.numberNode(value.asDouble()) : value;
    }
}
