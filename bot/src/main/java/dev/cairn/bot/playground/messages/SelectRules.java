package dev.cairn.bot.playground.messages;

import dev.cairn.bot.playground.errors.Form;
import java.util.HashSet;
import java.util.Set;

/** Discord's rules for selects in messages and modals. */
public final class SelectRules {
    private static final int MAX_OPTIONS = 25;

    private SelectRules() {}

    public static void check(Form select, CustomIds customIds) {
        customIds.check(select);
        select.checkOptionalText("placeholder", 0, 150);
        select.checkOptionalInteger("min_values", 0, MAX_OPTIONS);
        select.checkOptionalInteger("max_values", 1, MAX_OPTIONS);
        int min = select.has("min_values") ? select.number("min_values") : 1;
        int max = select.has("max_values") ? select.number("max_values") : 1;
        if (min > max) {
            select.addError("min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "Must not be more than max_values");
        }
        if (select.number("type") == ComponentType.STRING_SELECT) {
            checkOptions(select, min, max);
        } else {
            select.checkOptionalList("default_values", 0, MAX_OPTIONS);
        }
    }

    private static void checkOptions(Form select, int min, int max) {
        checkChoices(select, 1, MAX_OPTIONS);
        int options = select.size("options");
        if (min > options) {
            select.addError("min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "Must not be more than the options");
        }
        if (select.has("max_values") && max > options) {
            select.addError("max_values", "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", "Must not be more than the options");
        }
        int chosen = 0;
        for (int index = 0; index < options; index++) {
            chosen += select.item("options", index).node().path("default").asBoolean() ? 1 : 0;
        }
        if (chosen > max) {
            select.addError("options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "More defaults than max_values");
        }
    }

    /** Checks the options of a select, a radio group or a checkbox group. */
    public static void checkChoices(Form group, int min, int max) {
        group.checkRequiredList("options", min, max);
        Set<String> values = new HashSet<>();
        for (int index = 0; index < group.size("options"); index++) {
            Form option = group.item("options", index);
            option.checkRequiredText("label", 1, 100);
            option.checkRequiredText("value", 1, 100);
            option.checkOptionalText("description", 0, 100);
            if (!values.add(option.text("value"))) {
                option.addError(
                        "value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }
}
