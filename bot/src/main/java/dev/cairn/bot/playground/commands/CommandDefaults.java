package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;

/** Adds the defaults that Discord stores with a command, and removes localizations. */
final class CommandDefaults {
    private CommandDefaults() {}

    /** Returns the command as Discord stores it; the caller adds id, version and application. */
    static ObjectNode filled(JsonNode sent) {
        int type = CommandRules.type(sent);
        ObjectNode command =
                Json.object().put("type", type).put("name", sent.path("name").asText());
        copyOrNull(sent, command, "name_localizations");
        command.put(
                "description",
                type == CommandType.CHAT ? sent.path("description").asText() : "");
        copyOrNull(sent, command, "description_localizations");
        copyOrNull(sent, command, "default_member_permissions");
        command.put("dm_permission", sent.path("dm_permission").asBoolean(true));
        copyOrNull(sent, command, "contexts");
        command.set(
                "integration_types",
                Json.has(sent, "integration_types")
                        ? sent.get("integration_types").deepCopy()
                        : Json.array().add(0));
        command.put("nsfw", sent.path("nsfw").asBoolean());
        if (!sent.path("options").isEmpty()) {
            command.set("options", options(sent.path("options")));
        }
        return command;
    }

    private static ArrayNode options(JsonNode sent) {
        ArrayNode options = Json.array();
        sent.forEach(option -> options.add(option(option)));
        return options;
    }

    private static ObjectNode option(JsonNode sent) {
        ObjectNode option = Json.object()
                .put("type", sent.path("type").asInt())
                .put("name", sent.path("name").asText());
        copyOrNull(sent, option, "name_localizations");
        option.put("description", sent.path("description").asText());
        copyOrNull(sent, option, "description_localizations");
        // Discord stores these two only if they are true.
        for (String flag : new String[] {"required", "autocomplete"}) {
            if (sent.path(flag).asBoolean()) {
                option.put(flag, true);
            }
        }
        for (String bound : new String[] {"min_value", "max_value", "min_length", "max_length", "channel_types"}) {
            if (Json.has(sent, bound)) {
                option.set(bound, sent.get(bound).deepCopy());
            }
        }
        if (!sent.path("choices").isEmpty()) {
            ArrayNode choices = option.putArray("choices");
            sent.path("choices").forEach(choice -> choices.add(choice(choice)));
        }
        if (!sent.path("options").isEmpty()) {
            option.set("options", options(sent.path("options")));
        }
        return option;
    }

    private static ObjectNode choice(JsonNode sent) {
        ObjectNode choice = Json.object().put("name", sent.path("name").asText());
        copyOrNull(sent, choice, "name_localizations");
        choice.set("value", sent.path("value"));
        return choice;
    }

    private static void copyOrNull(JsonNode from, ObjectNode to, String field) {
        to.set(
                field,
                Json.has(from, field)
                        ? from.get(field).deepCopy()
                        : Json.object().nullNode());
    }

    /** Returns the command without localizations, as Discord lists it by default. */
    static ObjectNode withoutLocalizations(ObjectNode command) {
        ObjectNode copy = command.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("name_localizations");
            object.remove("description_localizations");
        }
        node.path("options").forEach(CommandDefaults::strip);
        node.path("choices").forEach(CommandDefaults::strip);
    }
}
