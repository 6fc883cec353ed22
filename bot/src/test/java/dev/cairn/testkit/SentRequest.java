package dev.cairn.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A request as sent to Discord.
 *
 * @param path after the API version, with or without a query: {@code /channels/1/messages?limit=5}
 */
public record SentRequest(String method, String path, Optional<JsonNode> body) {
    public static SentRequest of(String method, String path, JsonNode body) {
        return new SentRequest(method, path, Optional.of(body));
    }

    public static SentRequest bare(String method, String path) {
        return new SentRequest(method, path, Optional.empty());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
