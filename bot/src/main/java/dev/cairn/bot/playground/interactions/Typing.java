package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A chat command half typed.
 *
 * @param focused the option being typed at
 */
public record Typing(JsonNode command, List<String> path, Map<String, JsonNode> options, String focused) {
    public Typing {
        path = List.copyOf(path);
        options = Map.copyOf(options);
    }
}
