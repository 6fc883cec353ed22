package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.http.HttpAsk;
import dev.cairn.bot.playground.messages.Draft;
import dev.cairn.bot.playground.world.Snowflake;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A request matched to a route: what its path names, and its body. */
record RestCall(HttpAsk ask, Map<String, String> names, Draft draft) {
    RestCall {
        names = Map.copyOf(names);
    }

    /** The text a path has in place of {@code {name}}. */
    String name(String name) {
        return names.getOrDefault(name, "");
    }

    /** The id a path has in place of {@code {name}}; refused when it is none. */
    Snowflake id(String name, Supplier<? extends RuntimeException> refusal) {
        return Snowflake.parse(name(name)).orElseThrow(refusal);
    }

    JsonNode body() {
        return draft.body();
    }

    boolean flag(String query) {
        return ask.query(query).filter(value -> value.equals("true")).isPresent();
    }

    int number(String query, int otherwise) {
        return ask.query(query).flatMap(RestCall::parse).orElse(otherwise);
    }

    private static Optional<Integer> parse(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
