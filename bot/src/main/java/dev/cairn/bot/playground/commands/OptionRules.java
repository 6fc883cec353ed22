package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.Form;
import java.util.HashSet;
import java.util.Set;

/** Discord's rules for options, subcommands and choices. */
final class OptionRules {
    private static final int MAX_OPTIONS = 25;

    private OptionRules() {}

    /** Checks the options of a command (depth 0), a group (1) or a subcommand (2). */
    static void checkOptions(Form parent, int depth) {
        parent.checkOptionalList("options", 0, MAX_OPTIONS);
        Set<String> names = new HashSet<>();
        boolean optionalSeen = false;
        boolean branches = false;
        boolean values = false;
        for (int index = 0; index < parent.size("options"); index++) {
            Form option = parent.item("options", index);
            check(option, depth);
            if (!names.add(option.text("name"))) {
                option.addError(
                        "name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }
            boolean required = option.node().path("required").asBoolean();
            if (required && optionalSeen) {
                option.addError(
                        "required",
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            boolean branch = OptionType.isBranch(option.number("type"));
            optionalSeen |= !branch && !required;
            branches |= branch;
            values |= !branch;
        }
        if (branches && values) {
            parent.addError(
                    "options",
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }

    private static void check(Form option, int depth) {
        option.checkRequiredText("name", 1, 32);
        if (option.has("name") && !CommandRules.isLowerCaseName(option.text("name"))) {
            option.addError("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
        option.checkRequiredText("description", 1, 100);
        CommandRules.checkLocalizations(option);
        if (!option.has("type")) {
            option.addMissing("type");
        }
        option.checkOptionalInteger("type", OptionType.SUBCOMMAND, OptionType.ATTACHMENT);
        switch (option.number("type")) {
            case OptionType.GROUP -> checkBranch(option, depth == 0, 1);
            case OptionType.SUBCOMMAND -> checkBranch(option, depth < 2, 2);
            default -> checkValue(option, depth);
        }
    }

    private static void checkBranch(Form option, boolean mayStandHere, int depthBelow) {
        if (!mayStandHere) {
            option.addError("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested deeper");
        }
        checkOptions(option, depthBelow);
    }

    private static void checkValue(Form option, int depth) {
        if (depth == 1) {
            option.addError("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group holds sub-commands only");
        }
        if (option.size("options") > 0) {
            option.addError("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only sub-commands have options");
        }
        boolean completes = option.node().path("autocomplete").asBoolean();
        boolean typed = OptionType.TYPED.contains(option.number("type"));
        if (completes && (option.size("choices") > 0 || !typed)) {
            option.addError(
                    "autocomplete",
                    "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
                    "Autocomplete needs a string, integer or number option without choices");
        }
        option.checkOptionalInteger("min_length", 0, 6000);
        option.checkOptionalInteger("max_length", 1, 6000);
        checkChoices(option, typed);
    }

    private static void checkChoices(Form option, boolean typed) {
        option.checkOptionalList("choices", 0, MAX_OPTIONS);
        if (option.size("choices") > 0 && !typed) {
            option.addError("choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "This type takes no choices");
            return;
        }
        Set<String> names = new HashSet<>();
        for (int index = 0; index < option.size("choices"); index++) {
            Form choice = option.item("choices", index);
            choice.checkRequiredText("name", 1, 100);
            if (!names.add(choice.text("name"))) {
                choice.addError("name", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Choice name exists");
            }
            checkChoiceValue(option.number("type"), choice);
        }
    }

    private static void checkChoiceValue(int type, Form choice) {
        JsonNode value = choice.node().path("value");
        if (type == OptionType.STRING) {
            choice.checkRequiredText("value", 1, 100);
        } else if (type == OptionType.INTEGER ? !value.isIntegralNumber() : !value.isNumber()) {
            choice.addError("value", "NUMBER_TYPE_COERCE", "Value is not a number of the option's type.");
        }
    }
}
