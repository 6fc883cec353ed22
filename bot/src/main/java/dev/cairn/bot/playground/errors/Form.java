package dev.cairn.bot.playground.errors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;

/** One object of a request body and its place in it; its checks note what is wrong and let the reading go on. */
public record Form(JsonNode node, String place, Problems problems) {

    /** The whole body. */
    public static Form root(JsonNode node, Problems problems) {
        return new Form(node, "", problems);
    }

    /** The object in a field of this one. */
    public Form child(String field) {
        return new Form(node.path(field), at(field), problems);
    }

    /** The object at an index of an array field of this one. */
    public Form item(String field, int index) {
        return new Form(node.path(field).path(index), at(field) + "." + index, problems);
    }

    /** How many items an array field has; 0 when it is absent. */
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

    /** Notes that a field is wrong. */
    public void wrong(String field, String code, String message) {
        problems.add(at(field), code, message);
    }

    /** A text that must be there, its length in code points within the bounds. */
    public void requireText(String field, int least, int most) {
        if (!has(field)) {
            missing(field);
            return;
        }
        allowText(field, least, most);
    }

    /** A text that may be left out. */
    public void allowText(String field, int least, int most) {
        if (!has(field)) {
            return;
        }
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            wrong(field, "BASE_TYPE_BAD_TYPE", "Must be a string.");
            return;
        }
        int length = value.textValue().codePointCount(0, value.textValue().length());
        if (length < least || length > most) {
            wrong(field, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
        }
    }

    /** A whole number that may be left out, within the bounds. */
    public void allowNumber(String field, int least, int most) {
        if (!has(field)) {
            return;
        }
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber()) {
            wrong(field, "NUMBER_TYPE_COERCE", "Value is not an integer.");
        } else if (value.asLong() < least || value.asLong() > most) {
            wrong(field, "NUMBER_TYPE_RANGE", "Value should be between " + least + " and " + most + ".");
        }
    }

    /** An array that must be there, its size within the bounds. */
    public void requireList(String field, int least, int most) {
        if (!has(field)) {
            missing(field);
            return;
        }
        allowList(field, least, most);
    }

    /** An array that may be left out. */
    public void allowList(String field, int least, int most) {
        if (!has(field)) {
            return;
        }
        if (!node.path(field).isArray()) {
            wrong(field, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        } else if (size(field) < least || size(field) > most) {
            wrong(field, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
        }
    }

    public void missing(String field) {
        wrong(field, "BASE_TYPE_REQUIRED", "This field is required");
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
