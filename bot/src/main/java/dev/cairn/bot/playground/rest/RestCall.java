package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.world.Snowflake;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A request matched to a route, with its path parameters and its body. */
record RestCall(ServerRequest request, Map<String, String> names, MessagePayload payload) {
    RestCall {
        names = Map.copyOf(names);
    }

    /** The value of a path parameter. */
    String name(String name) {
        return names.getOrDefault(name, "");
    }

    /** The id in a path parameter; throws {@code refusal} if it is none. */
    Snowflake id(String name, Supplier<? extends RuntimeException> refusal) {
        return Snowflake.parse(name(name)).orElseThrow(refusal);
    }

    JsonNode body() {
        return payload.body();
    }

    boolean flag(String query) {
        return request.query(query).filter(value -> value.equals("true")).isPresent();
    }

    int number(String query, int fallback) {
        return request.query(query).flatMap(RestCall::parse).orElse(fallback);
    }

    private static Optional<Integer> parse(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
