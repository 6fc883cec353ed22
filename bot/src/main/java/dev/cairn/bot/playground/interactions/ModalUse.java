package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.ComponentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A submitted modal, checked as Discord's client checks it. */
final class ModalUse {
    private final Map<String, JsonNode> fields;
    private final ResolvedData resolved;
    private final Set<String> used = new HashSet<>();
    private int position;

    private ModalUse(Map<String, JsonNode> fields, ResolvedData resolved) {
        this.fields = fields;
        this.resolved = resolved;
    }

    /** The interaction data for this modal filled with these fields (a text or a list of values), by custom id. */
    static ObjectNode submit(JsonNode modal, Map<String, JsonNode> fields, ResolvedData resolved) {
        ModalUse use = new ModalUse(fields, resolved);
        ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
        ArrayNode components = data.putArray("components");
        modal.path("components").forEach(component -> components.add(use.top(component)));
        fields.keySet().stream()
                .filter(name -> !use.used.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedAction("the modal has no field " + name);
                });
        resolved.addTo(data);
        return data;
    }

    private ObjectNode top(JsonNode component) {
        ObjectNode json = numbered(component);
        switch (component.path("type").asInt()) {
            case ComponentType.LABEL -> json.set("component", field(component.path("component")));
            case ComponentType.ACTION_ROW ->
                json.putArray("components")
                        .add(field(component.path("components").path(0)));
            default -> {}
        }
        return json;
    }

    private ObjectNode field(JsonNode component) {
        String customId = component.path("custom_id").asText();
        used.add(customId);
        JsonNode given = fields.getOrDefault(customId, Json.object().nullNode());
        ObjectNode json = numbered(component).put("custom_id", customId);
        switch (component.path("type").asInt()) {
            case ComponentType.TEXT_INPUT -> json.put("value", text(component, given));
            case ComponentType.CHECKBOX -> json.put("value", given.asBoolean());
            case ComponentType.RADIO_GROUP -> json.put("value", single(component, given));
            default -> json.set("values", Json.of(values(component, given)));
        }
        return json;
    }

    private ObjectNode numbered(JsonNode component) {
        position++;
        int id = component.path("id").asInt();
        return Json.object().put("type", component.path("type").asInt()).put("id", id == 0 ? position : id);
    }

    private static String text(JsonNode input, JsonNode given) {
        String text = given.asText("");
        boolean required = input.path("required").asBoolean(true);
        if (text.isEmpty()) {
            if (required) {
                throw new RefusedAction(input.path("custom_id").asText() + " is required");
            }
            return text;
        }
        int least = input.path("min_length").asInt();
        int most = input.path("max_length").asInt(4000);
        if (text.length() < least || text.length() > most) {
            throw new RefusedAction(
                    input.path("custom_id").asText() + ": must be between " + least + " and " + most + " characters");
        }
        return text;
    }

    private @Nullable String single(JsonNode group, JsonNode given) {
        List<String> values = values(group, given);
        return values.isEmpty() ? null : values.get(0);
    }

    private List<String> values(JsonNode select, JsonNode given) {
        List<String> values = new ArrayList<>();
        if (given.isArray()) {
            given.forEach(value -> values.add(value.asText()));
        } else if (!given.isNull()) {
            values.add(given.asText());
        }
        SelectValues.check(select, values, resolved);
        return values;
    }
}
