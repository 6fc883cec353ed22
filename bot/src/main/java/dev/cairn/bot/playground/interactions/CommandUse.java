package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cairn.bot.playground.commands.OptionType;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chat command with its typed options, checked as Discord's client checks them.
 *
 * @param command the command as registered
 * @param path the group and subcommand, if any
 * @param options what was typed, by option name
 */
record CommandUse(JsonNode command, List<String> path, Map<String, JsonNode> options) {
    CommandUse {
        path = List.copyOf(path);
        options = Map.copyOf(options);
    }

    /** The name as a person sees it, such as {@code /roadmap show}. */
    String name() {
        return path.isEmpty()
                ? "/" + command.path("name").asText()
                : "/" + command.path("name").asText() + " " + String.join(" ", path);
    }

    /** The interaction data of the sent command. */
    ObjectNode sent(World world, Channel channel) {
        return data(world, channel, null);
    }

    /** The interaction data while {@code focused} is being typed. */
    ObjectNode typing(World world, Channel channel, String focused) {
        return data(world, channel, focused);
    }

    private ObjectNode data(World world, Channel channel, @Nullable String focused) {
        ResolvedData resolved = new ResolvedData(world, channel);
        OptionValues values = new OptionValues(resolved);
        JsonNode leaf = leaf();
        ArrayNode given = Json.array();
        for (JsonNode option : leaf.path("options")) {
            addOption(given, option, values, focused);
        }
        for (String name : options.keySet()) {
            refuseUnknown(leaf, name);
        }
        ObjectNode data = Json.object()
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", 1);
        if (command.has("guild_id")) {
            data.set("guild_id", command.path("guild_id"));
        }
        ArrayNode nested = nested(given);
        if (!nested.isEmpty()) {
            data.set("options", nested);
        }
        resolved.addTo(data);
        return data;
    }

    private void addOption(ArrayNode given, JsonNode option, OptionValues values, @Nullable String focused) {
        String name = option.path("name").asText();
        if (OptionType.isBranch(option.path("type").asInt())) {
            throw new RefusedAction(name() + " needs a subcommand");
        }
        JsonNode typed = options.get(name);
        ObjectNode value =
                Json.object().put("name", name).put("type", option.path("type").asInt());
        if (name.equals(focused)) {
            if (!option.path("autocomplete").asBoolean()) {
                throw new RefusedAction(name + " does not complete what is typed");
            }
            value.put("focused", true).put("value", typed == null ? "" : typed.asText());
        } else if (typed != null && !typed.isNull()) {
            value.set("value", focused == null ? values.read(option, typed) : asTyped(option, typed));
        } else if (focused == null && option.path("required").asBoolean()) {
            throw new RefusedAction(name + " is required");
        } else {
            return;
        }
        given.add(value);
    }

    /** Returns what was typed without checks, as the client does while another option is being typed. */
    private static JsonNode asTyped(JsonNode option, JsonNode typed) {
        return option.path("type").asInt() == OptionType.STRING ? TextNode.valueOf(typed.asText()) : typed;
    }

    private static void refuseUnknown(JsonNode leaf, String name) {
        for (JsonNode option : leaf.path("options")) {
            if (option.path("name").asText().equals(name)) {
                return;
            }
        }
        throw new RefusedAction("there is no option " + name);
    }

    private JsonNode leaf() {
        JsonNode node = command;
        for (String step : path) {
            node = branch(node, step);
        }
        return node;
    }

    private JsonNode branch(JsonNode node, String step) {
        for (JsonNode option : node.path("options")) {
            if (option.path("name").asText().equals(step)
                    && OptionType.isBranch(option.path("type").asInt())) {
                return option;
            }
        }
        throw new RefusedAction("there is no subcommand " + name());
    }

    private ArrayNode nested(ArrayNode values) {
        ArrayNode inner = values;
        for (int depth = path.size(); depth > 0; depth--) {
            int type = depth == path.size() ? OptionType.SUBCOMMAND : OptionType.GROUP;
            ObjectNode branch = Json.object().put("name", path.get(depth - 1)).put("type", type);
            branch.set("options", inner);
            inner = Json.array().add(branch);
        }
        return inner;
    }
}
