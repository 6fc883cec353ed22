package dev.cairn.bot.playground.messages;

import dev.cairn.bot.playground.errors.Form;
import java.util.HashSet;
import java.util.Set;

/** Checks that every custom id of a message or modal is present, unique and short enough. */
public final class CustomIds {
    private final Set<String> seen = new HashSet<>();

    public void check(Form component) {
        component.checkRequiredText("custom_id", 1, 100);
        String customId = component.text("custom_id");
        if (!customId.isEmpty() && !seen.add(customId)) {
            component.addError(
                    "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }
}
