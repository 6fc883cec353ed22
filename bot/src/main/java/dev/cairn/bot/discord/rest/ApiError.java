package dev.cairn.bot.discord.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.json.response.ErrorResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The error body of a refused request. Its text form has Discord's codes and the names of the invalid fields only:
 * Discord's messages repeat what was sent, which may be what somebody typed.
 */
public record ApiError(Map<String, Object> fields) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final int ALREADY_ACKNOWLEDGED = 40_060;

    public static ApiError of(ClientException refused) {
        return new ApiError(
                refused.getErrorResponse().map(ErrorResponse::getFields).orElse(Map.of()));
    }

    /** The error in a response's body; without fields if that is not JSON. */
    static ApiError read(byte[] body) {
        try {
            return new ApiError(MAPPER.readValue(body, FIELDS));
        } catch (IOException noJson) {
            return new ApiError(Map.of());
        }
    }

    /** Whether the interaction already has an answer, as when an earlier try arrived after all. */
    public boolean isAlreadyAcknowledged() {
        return code() == ALREADY_ACKNOWLEDGED;
    }

    /** Discord's error code; 0 if the body has none. */
    public int code() {
        return fields.get("code") instanceof Number code ? code.intValue() : 0;
    }

    @Override
    public String toString() {
        Stream<String> code =
                fields.get("code") instanceof Number number ? Stream.of("code " + number) : Stream.empty();
        return String.join(
                ", ", Stream.concat(code, fieldErrors("", fields.get("errors"))).toList());
    }

    private static Stream<String> fieldErrors(String path, @Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(entry -> fieldErrors(path, entry));
        }
        if (!(node instanceof Map<?, ?> map)) {
            return Stream.empty();
        }
        if (map.get("code") instanceof String code) {
            return Stream.of(path + " " + code);
        }
        return map.entrySet().stream().flatMap(entry -> fieldErrors(step(path, entry.getKey()), entry.getValue()));
    }

    private static String step(String path, Object name) {
        if (name.equals("_errors")) {
            return path;
        }
        return path.isEmpty() ? name.toString() : path + "." + name;
    }
}
