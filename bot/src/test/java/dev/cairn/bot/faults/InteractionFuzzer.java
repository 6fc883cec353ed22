package dev.cairn.bot.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.interactions.InteractionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Creates interactions that no client would send; the same seed creates the same ones.
 *
 * @param commands as they are registered
 * @param customIds of real messages, other people's too
 * @param names of units, roadmaps and people, to be named where they do not belong
 */
record InteractionFuzzer(
        Random random, HostileValues values, List<JsonNode> commands, List<String> customIds, List<String> names) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SUBCOMMAND = 1;
    private static final int MESSAGE_COMMAND = 3;
    private static final List<String> FIELDS =
            List.of("title", "topic", "reason", "name", "amount", "start", "end", "word");

    InteractionKind kind() {
        return values.anyOf(List.of(
                InteractionKind.COMMAND,
                InteractionKind.COMMAND,
                InteractionKind.COMPONENT,
                InteractionKind.COMPONENT,
                InteractionKind.AUTOCOMPLETE,
                InteractionKind.MODAL_SUBMIT));
    }

    /** Fills the event that is about to be sent. */
    ObjectNode forge(InteractionKind kind, JsonNode empty) {
        ObjectNode event = empty.deepCopy();
        event.set(
                "data",
                switch (kind) {
                    case COMMAND -> command(false);
                    case AUTOCOMPLETE -> command(true);
                    case COMPONENT -> component();
                    case MODAL_SUBMIT -> modal();
                });
        for (int times = Math.max(0, random.nextInt(7) - 3); times > 0; times--) {
            values.tamper(event);
        }
        return event;
    }

    private ObjectNode command(boolean typing) {
        JsonNode registered = values.anyOf(commands);
        ObjectNode data = JSON.objectNode()
                .put("id", registered.path("id").asText())
                .put("name", rarely() ? values.text() : registered.path("name").asText())
                .put("type", registered.path("type").asInt(1));
        pointAt(registered, data);
        JsonNode leaf = registered;
        ArrayNode options = data.putArray("options");
        if (registered.path("options").path(0).path("type").asInt() == SUBCOMMAND) {
            leaf = registered
                    .path("options")
                    .get(random.nextInt(registered.path("options").size()));
            ObjectNode branch =
                    options.addObject().put("name", leaf.path("name").asText()).put("type", SUBCOMMAND);
            options = branch.putArray("options");
        }
        for (JsonNode option : leaf.path("options")) {
            if (random.nextInt(5) > 0) {
                ObjectNode given = options.addObject()
                        .put("name", option.path("name").asText())
                        .put("type", option.path("type").asInt());
                given.set("value", random.nextInt(6) == 0 ? values.value() : JSON.textNode(text()));
                if (typing) {
                    given.put("focused", random.nextBoolean());
                }
            }
        }
        return data;
    }

    /** Names the person or message for which an entry of a menu is used. */
    private void pointAt(JsonNode registered, ObjectNode data) {
        if (registered.path("type").asInt(1) == MESSAGE_COMMAND) {
            data.put("target_id", "77");
            ObjectNode message =
                    data.putObject("resolved").putObject("messages").putObject("77");
            message.put("id", "77")
                    .put("channel_id", "5")
                    .put("content", text() + " " + values.link() + " " + values.link());
            message.putObject("author").put("id", "6").put("username", text()).put("discriminator", "0");
            message.putArray("embeds").addObject().put("url", values.link()).put("description", text());
        }
    }

    private ObjectNode component() {
        ObjectNode data = JSON.objectNode()
                .put("custom_id", customId())
                .put("component_type", values.anyOf(List.of(2, 3)))
                .put("id", random.nextInt(9));
        ArrayNode chosen = data.putArray("values");
        for (int count = random.nextInt(4); count > 0; count--) {
            chosen.add(text());
        }
        return data;
    }

    private ObjectNode modal() {
        ObjectNode data = JSON.objectNode().put("custom_id", customId());
        ArrayNode labels = data.putArray("components");
        for (int count = random.nextInt(5); count > 0; count--) {
            ObjectNode field =
                    labels.addObject().put("type", 18).put("id", count).putObject("component");
            if (random.nextBoolean()) {
                field.put("type", 4)
                        .put("id", 10 + count)
                        .put("custom_id", values.anyOf(FIELDS))
                        .put("value", text());
                continue;
            }
            field.put("type", 3).put("id", 10 + count).put("custom_id", text());
            field.putArray("values").add(text());
        }
        return data;
    }

    /** Returns a real custom id, one with changed parts, or arbitrary text. */
    private String customId() {
        if (random.nextInt(8) == 0) {
            return values.text();
        }
        List<String> parts = new ArrayList<>(List.of(values.anyOf(customIds).split(":", -1)));
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(4)) {
                case 0 -> parts.set(at, text());
                case 1 -> parts.add(text());
                case 2 -> parts.set(at, parts.get(at) + parts.get(at));
                default -> parts.set(parts.size() - 1, values.anyOf(names));
            }
        }
        return String.join(":", parts);
    }

    private String text() {
        return random.nextInt(3) == 0 ? values.anyOf(names) : values.text();
    }

    private boolean rarely() {
        return random.nextInt(10) == 0;
    }
}
