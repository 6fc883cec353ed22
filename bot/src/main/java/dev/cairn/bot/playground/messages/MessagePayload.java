package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a bot sends to create or edit a message: the JSON and the files. */
public record MessagePayload(JsonNode body, List<Upload> files) {
    public MessagePayload {
        files = List.copyOf(files);
    }
}
