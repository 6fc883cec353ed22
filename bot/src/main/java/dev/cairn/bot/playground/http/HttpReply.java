package dev.cairn.bot.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer to a request. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its bytes are not written to
public record HttpReply(int status, String contentType, byte[] body, Map<String, String> headers, Arrival arrival) {

    /** How much of an answer leaves before its connection is cut. */
    public enum Arrival {
        WHOLE,
        HALF,
        NOT_AT_ALL
    }

    public HttpReply {
        headers = Map.copyOf(headers);
    }

    public HttpReply(int status, String contentType, byte[] body, Map<String, String> headers) {
        this(status, contentType, body, headers, Arrival.WHOLE);
    }

    public static HttpReply json(int status, JsonNode body) {
        return new HttpReply(status, "application/json", Json.bytes(body), Map.of());
    }

    public static HttpReply empty(int status) {
        return new HttpReply(status, "", new byte[0], Map.of());
    }

    /** The same answer with more headers. */
    public HttpReply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new HttpReply(status, contentType, body, all, arrival);
    }

    /** The same answer, which does not arrive whole. */
    public HttpReply arriving(Arrival less) {
        return new HttpReply(status, contentType, body, headers, less);
    }
}
