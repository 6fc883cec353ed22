package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.Form;

/** Discord's rules for autocomplete choices. */
final class ChoiceRules {
    private ChoiceRules() {}

    static void check(Form data) {
        data.requireList("choices", 0, 25);
        for (int index = 0; index < data.size("choices"); index++) {
            Form choice = data.item("choices", index);
            choice.requireText("name", 1, 100);
            JsonNode value = choice.node().path("value");
            if (value.isTextual()) {
                choice.requireText("value", 1, 100);
            } else if (!value.isNumber()) {
                choice.missing("value");
            }
        }
    }
}
