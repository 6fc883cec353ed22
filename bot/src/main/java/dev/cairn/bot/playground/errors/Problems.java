package dev.cairn.bot.playground.errors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;

/** Gathers everything wrong with one form, nested by field as Discord reports it. */
public final class Problems {
    private final ObjectNode errors = Json.object();

    /** Notes what is wrong at a place such as {@code data.components.0.custom_id}. */
    public void add(String place, String code, String message) {
        ObjectNode node = errors;
        for (String step : place.split("\\.", -1)) {
            node = node.withObjectProperty(step);
        }
        node.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
    }

    /** Throws the refusal (400, code 50035) unless nothing was wrong. */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw DiscordError.invalidForm(errors);
        }
    }
}
