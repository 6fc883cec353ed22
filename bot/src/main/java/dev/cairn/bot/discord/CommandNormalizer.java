package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Normalizes descriptions of commands so that equal commands compare equal: Discord stores commands with defaults filled
 * in and fields of its own added, and may add others at any time.
 */
final class CommandNormalizer {
    /** What can be wanted of a command, an option or a choice. */
    private static final Set<String> COMPARED = Set.of(
            "type",
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "options",
            "required",
            "choices",
            "value",
            "min_value",
            "max_value",
            "min_length",
            "max_length",
            "autocomplete",
            "channel_types",
            "default_member_permissions",
            "contexts",
            "integration_types",
            "nsfw");

    private static final List<String> UNORDERED = List.of("contexts", "integration_types");

    private CommandNormalizer() {}

    static JsonNode normalize(JsonNode command) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        command.properties().stream()
                .filter(field -> COMPARED.contains(field.getKey()))
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
        return value.isNumber() ? JsonNodeFactory.instance.numberNode(value.asDouble()) : value;
    }
}
