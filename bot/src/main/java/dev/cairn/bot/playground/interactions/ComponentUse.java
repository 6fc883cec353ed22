package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.ComponentType;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.World;
import java.util.List;

/** A press of a button or a choice in a select, checked as Discord's client checks it. */
final class ComponentUse {
    private ComponentUse() {}

    static ObjectNode press(JsonNode button) {
        if (button.path("type").asInt() != ComponentType.BUTTON) {
            throw new RefusedAction("that is not a button");
        }
        refuseDisabled(button);
        return data(button);
    }

    static ObjectNode select(JsonNode select, List<String> values, World world, Channel channel) {
        if (!ComponentType.isSelect(select.path("type").asInt())) {
            throw new RefusedAction("that is not a select");
        }
        refuseDisabled(select);
        ObjectNode data = data(select);
        ResolvedData resolved = new ResolvedData(world, channel);
        SelectValues.check(select, values, resolved);
        data.set("values", Json.of(values));
        resolved.addTo(data);
        return data;
    }

    private static void refuseDisabled(JsonNode component) {
        if (component.path("disabled").asBoolean()) {
            throw new RefusedAction("that is disabled");
        }
    }

    private static ObjectNode data(JsonNode component) {
        return Json.object()
                .put("custom_id", component.path("custom_id").asText())
                .put("component_type", component.path("type").asInt())
                .put("id", component.path("id").asInt());
    }
}
