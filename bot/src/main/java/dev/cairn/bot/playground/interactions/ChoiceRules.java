package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.Form;

/** Discord's rules for autocomplete choices. */
final class ChoiceRules {
    private ChoiceRules() {}

    static void check(Form data) {
        data.checkRequiredList("choices", 0, 25);
        for (int index = 0; index < data.size("choices"); index++) {
            Form choice = data.item("choices", index);
            choice.checkRequiredText("name", 1, 100);
            JsonNode value = choice.node().path("value");
            if (value.isTextual()) {
                choice.checkRequiredText("value", 1, 100);
            } else if (!value.isNumber()) {
                choice.addMissing("value");
            }
        }
    }
}
