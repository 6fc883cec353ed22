package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a bot sends to make or change a message: the JSON and the files beside it. */
public record Draft(JsonNode body, List<Upload> files) {
    public Draft {
        files = List.copyOf(files);
    }
}
