package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads fields of what Discord sends. Discord leaves fields out, sends null in their place, and adds others at any time; a
 * field that does not have the expected type counts as absent.
 */
final class JsonFields {
    private static final int MAX_DIGITS = 20;

    private JsonFields() {}

    /** The text of a field, which may also be a number; empty if it is null or has parts. */
    static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The well-formed text of a field, for what people typed. */
    static Optional<String> typedText(JsonNode object, String field) {
        return text(object, field).map(JsonFields::wellFormed);
    }

    /** A field with one of Discord's ids. */
    static OptionalLong id(JsonNode object, String field) {
        String digits = text(object, field).orElse("");
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(digits));
        } catch (NumberFormatException malformed) {
            return OptionalLong.empty();
        }
    }

    /** The texts in an array, without nulls. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            if (item.isValueNode() && !item.isNull()) {
                texts.add(wellFormed(item.asText()));
            }
        }
        return texts;
    }

    /** Replaces lone surrogates, which can be neither sent nor stored, and drops NUL, which PostgreSQL refuses. */
    static String wellFormed(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == 0 || Character.isSurrogate(character)) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
            }
        }
        return text;
    }
}
