package dev.cairn.bot.playground.errors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;

/** An object of a request body and its path in it. Its checks collect errors instead of stopping at the first one. */
public record Form(JsonNode node, String place, FormErrors problems) {

    /** The whole body. */
    public static Form root(JsonNode node, FormErrors problems) {
        return new Form(node, "", problems);
    }

    /** The object in a field. */
    public Form child(String field) {
        return new Form(node.path(field), at(field), problems);
    }

    /** The object at an index of an array field. */
    public Form item(String field, int index) {
        return new Form(node.path(field).path(index), at(field) + "." + index, problems);
    }

    /** The number of items of an array field; 0 if it is absent. */
    public int size(String field) {
        return node.path(field).size();
    }

    public boolean has(String field) {
        return Json.has(node, field);
    }

    public int number(String field) {
        return node.path(field).asInt();
    }

    public String text(String field) {
        return node.path(field).asText("");
    }

    /** Adds an error for a field. */
    public void addError(String field, String code, String message) {
        problems.add(at(field), code, message);
    }

    /** Checks a required text: its length in code points must be within the bounds. */
    public void checkRequiredText(String field, int min, int max) {
        if (!has(field)) {
            addMissing(field);
            return;
        }
        checkOptionalText(field, min, max);
    }

    /** Checks an optional text. */
    public void checkOptionalText(String field, int min, int max) {
        if (!has(field)) {
            return;
        }
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            addError(field, "BASE_TYPE_BAD_TYPE", "Must be a string.");
            return;
        }
        int length = value.textValue().codePointCount(0, value.textValue().length());
        if (length < min || length > max) {
            addError(field, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
    }

    /** Checks an optional integer: it must be within the bounds. */
    public void checkOptionalInteger(String field, int min, int max) {
        if (!has(field)) {
            return;
        }
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber()) {
            addError(field, "NUMBER_TYPE_COERCE", "Value is not an integer.");
        } else if (value.asLong() < min || value.asLong() > max) {
            addError(field, "NUMBER_TYPE_RANGE", "Value should be between " + min + " and " + max + ".");
        }
    }

    /** Checks a required array: its size must be within the bounds. */
    public void checkRequiredList(String field, int min, int max) {
        if (!has(field)) {
            addMissing(field);
            return;
        }
        checkOptionalList(field, min, max);
    }

    /** Checks an optional array. */
    public void checkOptionalList(String field, int min, int max) {
        if (!has(field)) {
            return;
        }
        if (!node.path(field).isArray()) {
            addError(field, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        } else if (size(field) < min || size(field) > max) {
            addError(field, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
    }

    public void addMissing(String field) {
        addError(field, "BASE_TYPE_REQUIRED", "This field is required");
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
