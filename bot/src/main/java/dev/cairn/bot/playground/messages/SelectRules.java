package dev.cairn.bot.playground.messages;

import dev.cairn.bot.playground.errors.Form;
import java.util.HashSet;
import java.util.Set;

/** What Discord demands of a select, in a message or in a modal. */
public final class SelectRules {
    private static final int MOST_OPTIONS = 25;

    private SelectRules() {}

    public static void check(Form select, CustomIds customIds) {
        customIds.check(select);
        select.allowText("placeholder", 0, 150);
        select.allowNumber("min_values", 0, MOST_OPTIONS);
        select.allowNumber("max_values", 1, MOST_OPTIONS);
        int least = select.has("min_values") ? select.number("min_values") : 1;
        int most = select.has("max_values") ? select.number("max_values") : 1;
        if (least > most) {
            select.wrong("min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "Must not be more than max_values");
        }
        if (select.number("type") == ComponentType.STRING_SELECT) {
            checkOptions(select, least, most);
        } else {
            select.allowList("default_values", 0, MOST_OPTIONS);
        }
    }

    private static void checkOptions(Form select, int least, int most) {
        checkChoices(select, 1, MOST_OPTIONS);
        int options = select.size("options");
        if (least > options) {
            select.wrong("min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "Must not be more than the options");
        }
        if (select.has("max_values") && most > options) {
            select.wrong("max_values", "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", "Must not be more than the options");
        }
        int chosen = 0;
        for (int index = 0; index < options; index++) {
            chosen += select.item("options", index).node().path("default").asBoolean() ? 1 : 0;
        }
        if (chosen > most) {
            select.wrong("options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "More defaults than max_values");
        }
    }

    /** Checks the options of a select, a radio group or a group of checkboxes. */
    public static void checkChoices(Form group, int least, int most) {
        group.requireList("options", least, most);
        Set<String> values = new HashSet<>();
        for (int index = 0; index < group.size("options"); index++) {
            Form option = group.item("options", index);
            option.requireText("label", 1, 100);
            option.requireText("value", 1, 100);
            option.allowText("description", 0, 100);
            if (!values.add(option.text("value"))) {
                option.wrong(
                        "value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }
}
