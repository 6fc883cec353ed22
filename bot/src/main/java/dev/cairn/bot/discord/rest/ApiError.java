package dev.cairn.bot.discord.rest;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.json.response.ErrorResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why Discord refused a request, in its codes and in the names of the fields at fault alone: its sentences repeat what
 * was sent, and that may be what somebody typed.
 */
public record ApiError(Map<String, Object> fields) {
    /** Discord's error code: an earlier try arrived after all. */
    private static final int ALREADY_ANSWERED = 40_060;

    public static ApiError of(ClientException refused) {
        return new ApiError(
                refused.getErrorResponse().map(ErrorResponse::getFields).orElse(Map.of()));
    }

    public boolean saysAlreadyAnswered() {
        return code() == ALREADY_ANSWERED;
    }

    /** Discord's error code; zero if it gave none. */
    public int code() {
        return fields.get("code") instanceof Number code ? code.intValue() : 0;
    }

    @Override
    public String toString() {
        Stream<String> code =
                fields.get("code") instanceof Number number ? Stream.of("code " + number) : Stream.empty();
        return String.join(
                ", ", Stream.concat(code, faults("", fields.get("errors"))).toList());
    }

    private static Stream<String> faults(String path, @Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(entry -> faults(path, entry));
        }
        if (!(node instanceof Map<?, ?> map)) {
            return Stream.empty();
        }
        if (map.get("code") instanceof String code) {
            return Stream.of(path + " " + code);
        }
        return map.entrySet().stream().flatMap(entry -> faults(step(path, entry.getKey()), entry.getValue()));
    }

    private static String step(String path, Object name) {
        if (name.equals("_errors")) {
            return path;
        }
        return path.isEmpty() ? name.toString() : path + "." + name;
    }
}
