package dev.cairn.bot.playground.interactions;

import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.messages.ComponentType;
import dev.cairn.bot.playground.messages.CustomIds;
import dev.cairn.bot.playground.messages.SelectRules;

/** Discord's rules for modals. */
final class ModalRules {
    private static final int MAX_INPUT_LENGTH = 4000;

    private final CustomIds customIds = new CustomIds();

    private ModalRules() {}

    static void check(Form modal) {
        modal.checkRequiredText("custom_id", 1, 100);
        modal.checkRequiredText("title", 1, 45);
        modal.checkRequiredList("components", 1, 5);
        ModalRules rules = new ModalRules();
        for (int index = 0; index < modal.size("components"); index++) {
            rules.checkTop(modal.item("components", index));
        }
    }

    private void checkTop(Form component) {
        switch (component.number("type")) {
            case ComponentType.LABEL -> checkLabel(component);
            case ComponentType.TEXT_DISPLAY -> component.checkRequiredText("content", 1, MAX_INPUT_LENGTH);
            case ComponentType.ACTION_ROW -> checkRow(component);
            default -> refuseType(component);
        }
    }

    private void checkLabel(Form label) {
        label.checkRequiredText("label", 1, 45);
        label.checkOptionalText("description", 1, 100);
        if (!label.has("component")) {
            label.addMissing("component");
            return;
        }
        Form field = label.child("component");
        if (field.number("type") == ComponentType.TEXT_INPUT && field.has("label")) {
            field.addError("label", "BASE_TYPE_FORBIDDEN", "A text input in a label has no label of its own.");
        }
        checkField(field);
    }

    private void checkRow(Form row) {
        row.checkRequiredList("components", 1, 1);
        Form input = row.item("components", 0);
        if (input.number("type") != ComponentType.TEXT_INPUT) {
            refuseType(input);
            return;
        }
        input.checkRequiredText("label", 1, 45);
        checkField(input);
    }

    private void checkField(Form field) {
        int type = field.number("type");
        if (ComponentType.isSelect(type)) {
            SelectRules.check(field, customIds);
            if (field.node().path("disabled").asBoolean()) {
                field.addError("disabled", "BASE_TYPE_FORBIDDEN", "A select in a modal cannot be disabled.");
            }
            return;
        }
        customIds.check(field);
        switch (type) {
            case ComponentType.TEXT_INPUT -> checkText(field);
            case ComponentType.RADIO_GROUP -> SelectRules.checkChoices(field, 2, 10);
            case ComponentType.CHECKBOX_GROUP -> SelectRules.checkChoices(field, 1, 10);
            case ComponentType.CHECKBOX, ComponentType.FILE_UPLOAD -> {}
            default -> refuseType(field);
        }
    }

    private static void checkText(Form input) {
        if (!input.has("style")) {
            input.addMissing("style");
        }
        input.checkOptionalInteger("style", 1, 2);
        input.checkOptionalInteger("min_length", 0, MAX_INPUT_LENGTH);
        input.checkOptionalInteger("max_length", 1, MAX_INPUT_LENGTH);
        input.checkOptionalText("placeholder", 0, 100);
        int most = input.has("max_length") ? input.number("max_length") : MAX_INPUT_LENGTH;
        if (input.number("min_length") > most) {
            input.addError("min_length", "TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "Must not be more than max_length");
        }
        input.checkOptionalText("value", 0, most);
    }

    private static void refuseType(Form component) {
        component.addError("type", "UNION_TYPE_CHOICES", "Value of field \"type\" is not one that may stand here.");
    }
}
