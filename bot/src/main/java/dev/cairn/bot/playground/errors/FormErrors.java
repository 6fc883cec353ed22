package dev.cairn.bot.playground.errors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;

/** Collects the errors of one form, nested by field as Discord reports them. */
public final class FormErrors {
    private final ObjectNode errors = Json.object();

    /** Adds an error at a path such as {@code data.components.0.custom_id}. */
    public void add(String place, String code, String message) {
        ObjectNode node = errors;
        for (String step : place.split("\\.", -1)) {
            node = node.withObjectProperty(step);
        }
        node.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
    }

    /** Throws the error response (400, code 50035) if there are any errors. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw DiscordError.invalidForm(errors);
        }
    }
}
