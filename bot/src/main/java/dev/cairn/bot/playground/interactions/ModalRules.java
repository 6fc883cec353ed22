package dev.cairn.bot.playground.interactions;

import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.messages.ComponentType;
import dev.cairn.bot.playground.messages.CustomIds;
import dev.cairn.bot.playground.messages.SelectRules;

/** What Discord demands of a modal. */
final class ModalRules {
    private static final int LONGEST_INPUT = 4000;

    private final CustomIds customIds = new CustomIds();

    private ModalRules() {}

    static void check(Form modal) {
        modal.requireText("custom_id", 1, 100);
        modal.requireText("title", 1, 45);
        modal.requireList("components", 1, 5);
        ModalRules rules = new ModalRules();
        for (int index = 0; index < modal.size("components"); index++) {
            rules.checkTop(modal.item("components", index));
        }
    }

    private void checkTop(Form component) {
        switch (component.number("type")) {
            case ComponentType.LABEL -> checkLabel(component);
            case ComponentType.TEXT_DISPLAY -> component.requireText("content", 1, LONGEST_INPUT);
            case ComponentType.ACTION_ROW -> checkRow(component);
            default -> notAdmitted(component);
        }
    }

    private void checkLabel(Form label) {
        label.requireText("label", 1, 45);
        label.allowText("description", 1, 100);
        if (!label.has("component")) {
            label.missing("component");
            return;
        }
        Form field = label.child("component");
        if (field.number("type") == ComponentType.TEXT_INPUT && field.has("label")) {
            field.wrong("label", "BASE_TYPE_FORBIDDEN", "A text input in a label has no label of its own.");
        }
        checkField(field);
    }

    private void checkRow(Form row) {
        row.requireList("components", 1, 1);
        Form input = row.item("components", 0);
        if (input.number("type") != ComponentType.TEXT_INPUT) {
            notAdmitted(input);
            return;
        }
        input.requireText("label", 1, 45);
        checkField(input);
    }

    private void checkField(Form field) {
        int type = field.number("type");
        if (ComponentType.isSelect(type)) {
            SelectRules.check(field, customIds);
            if (field.node().path("disabled").asBoolean()) {
                field.wrong("disabled", "BASE_TYPE_FORBIDDEN", "A select in a modal cannot be disabled.");
            }
            return;
        }
        customIds.check(field);
        switch (type) {
            case ComponentType.TEXT_INPUT -> checkText(field);
            case ComponentType.RADIO_GROUP -> SelectRules.checkChoices(field, 2, 10);
            case ComponentType.CHECKBOX_GROUP -> SelectRules.checkChoices(field, 1, 10);
            case ComponentType.CHECKBOX, ComponentType.FILE_UPLOAD -> {}
            default -> notAdmitted(field);
        }
    }

    private static void checkText(Form input) {
        if (!input.has("style")) {
            input.missing("style");
        }
        input.allowNumber("style", 1, 2);
        input.allowNumber("min_length", 0, LONGEST_INPUT);
        input.allowNumber("max_length", 1, LONGEST_INPUT);
        input.allowText("placeholder", 0, 100);
        int most = input.has("max_length") ? input.number("max_length") : LONGEST_INPUT;
        if (input.number("min_length") > most) {
            input.wrong("min_length", "TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "Must not be more than max_length");
        }
        input.allowText("value", 0, most);
    }

    private static void notAdmitted(Form component) {
        component.wrong("type", "UNION_TYPE_CHOICES", "Value of field \"type\" is not one that may stand here.");
    }
}
