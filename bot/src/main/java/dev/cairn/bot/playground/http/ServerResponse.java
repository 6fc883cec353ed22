package dev.cairn.bot.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its bytes are not written to
public record ServerResponse(
        int status, String contentType, byte[] body, Map<String, String> headers, Arrival arrival) {

    /** How much of a response is sent before its connection is closed. */
    public enum Arrival {
        WHOLE,
        HALF,
        NOT_AT_ALL
    }

    public ServerResponse {
        headers = Map.copyOf(headers);
    }

    public ServerResponse(int status, String contentType, byte[] body, Map<String, String> headers) {
        this(status, contentType, body, headers, Arrival.WHOLE);
    }

    public static ServerResponse json(int status, JsonNode body) {
        return new ServerResponse(status, "application/json", Json.bytes(body), Map.of());
    }

    public static ServerResponse empty(int status) {
        return new ServerResponse(status, "", new byte[0], Map.of());
    }

    /** Returns the response with more headers. */
    public ServerResponse with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new ServerResponse(status, contentType, body, all, arrival);
    }

    /** Returns the response, to be sent only in part. */
    public ServerResponse arriving(Arrival less) {
        return new ServerResponse(status, contentType, body, headers, less);
    }
}
