package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A chat command that is still being typed.
 *
 * @param focused the option being typed
 */
public record PartialCommand(JsonNode command, List<String> path, Map<String, JsonNode> options, String focused) {
    public PartialCommand {
        path = List.copyOf(path);
        options = Map.copyOf(options);
    }
}
