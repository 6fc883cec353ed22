package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.curriculum.search.ClosestMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A position in a document being read: the value there and the JSON pointer to it.
 *
 * <p>A value that cannot be read is reported and replaced by a harmless one, so that the rest of the document is still
 * checked.
 */
final class JsonCursor {
    private static final int MAX_ITEMS = 1000;

    private final Registry registry;
    private final String file;
    private final @Nullable JsonCursor parent;
    /** The field or the index in the parent. */
    private final String place;

    private final JsonNode node;

    /** Stands at the root of a document. */
    JsonCursor(Registry registry, String file, JsonNode root) {
        this.registry = registry;
        this.file = file;
        this.parent = null;
        this.place = "";
        this.node = root;
    }

    private JsonCursor(JsonCursor parent, String place, JsonNode node) {
        this.registry = parent.registry;
        this.file = parent.file;
        this.parent = parent;
        this.place = place;
        this.node = node;
    }

    void report(String what, String fix) {
        registry.report(new Problem(file, pointer(), what, fix));
    }

    void warn(String what, String fix) {
        registry.warn(new Problem(file, pointer(), what, fix));
    }

    /** Built on demand: few cursors ever report a problem. */
    private String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + place.replace("~", "~0").replace("/", "~1");
    }

    String file() {
        return file;
    }

    /** The text here as it is written, unchecked; empty if there is none. */
    String rawText() {
        return node.asText("");
    }

    JsonCursor at(String field) {
        return new JsonCursor(this, field, node.path(field));
    }

    /** The item of this list at an index. */
    JsonCursor item(int index) {
        return new JsonCursor(this, Integer.toString(index), node.path(index));
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** The names of all fields, in order. */
    List<String> fields() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Reports every field with another name. */
    void allowFields(String... known) {
        List<String> allowed = List.of(known);
        for (String field : fields()) {
            if (!allowed.contains(field)) {
                String fix = ClosestMatch.to(field, allowed)
                        .map(near -> "did you mean \"%s\"?".formatted(near))
                        .orElse("remove it; known fields: " + String.join(", ", known));
                at(field).report("unknown field \"%s\"".formatted(shortened(field)), fix);
            }
        }
    }

    /** The field; reported if it is missing. */
    Optional<JsonCursor> required(String field) {
        if (!has(field)) {
            report("\"%s\" is missing".formatted(field), "add the field \"%s\"".formatted(field));
        }
        return optional(field);
    }

    Optional<JsonCursor> optional(String field) {
        return has(field) ? Optional.of(at(field)) : Optional.empty();
    }

    /** The object in an optional field; anything else is reported with an example. */
    Optional<JsonCursor> optionalObject(String field, String example) {
        return optional(field).filter(value -> value.check(value.node.isObject(), "an object, such as " + example));
    }

    /** The items that are objects; the others are reported with an example. */
    static List<JsonCursor> objects(List<JsonCursor> items, String example) {
        return items.stream()
                .filter(item -> item.check(item.node.isObject(), "an object, such as " + example))
                .toList();
    }

    Optional<JsonCursor> optionalObject(String field) {
        return optional(field).filter(JsonCursor::isObject);
    }

    /** The object in a required field; anything else is reported with an example. */
    Optional<JsonCursor> requiredObject(String field, String example) {
        required(field);
        return optionalObject(field, example);
    }

    /** The items of an optional list. */
    List<JsonCursor> items(String field) {
        return optional(field).map(JsonCursor::items).orElse(List.of());
    }

    /** The items of an optional list, with more than {@code max} reported. */
    List<JsonCursor> items(String field, int max) {
        return optional(field).map(list -> list.items(max)).orElse(List.of());
    }

    /** The items of a required list that must not be empty. */
    List<JsonCursor> nonEmptyItems(String field) {
        Optional<JsonCursor> list = required(field);
        if (list.isPresent() && list.get().node.isArray() && list.get().node.isEmpty()) {
            list.get().report("the list is empty", "put at least one item in it");
        }
        return list.map(JsonCursor::items).orElse(List.of());
    }

    /** The items that are objects; the others are reported. */
    static List<JsonCursor> objects(List<JsonCursor> items) {
        return items.stream().filter(JsonCursor::isObject).toList();
    }

    /** Whether this is an object; reported if not. */
    boolean isObject() {
        return check(node.isObject(), "an object, in braces");
    }

    private List<JsonCursor> items() {
        return items(MAX_ITEMS);
    }

    private List<JsonCursor> items(int max) {
        if (!check(node.isArray(), "a list, in square brackets")) {
            return List.of();
        }
        if (node.size() > max) {
            report("%d items are too many".formatted(node.size()), "use at most %d".formatted(max));
        }
        List<JsonCursor> items = new ArrayList<>();
        for (int i = 0; i < Math.min(node.size(), MAX_ITEMS); i++) {
            items.add(item(i));
        }
        return items;
    }

    /** The text in a required field. */
    String text(String field, int maxLength) {
        return required(field).map(value -> value.text(maxLength)).orElse("");
    }

    Optional<String> optionalText(String field, int maxLength) {
        return optional(field).map(value -> value.text(maxLength));
    }

    /**
     * This value as text; reported if blank, longer than {@code maxLength} characters, or not fit to be shown. Only a text
     * longer than a title may have several lines.
     */
    String text(int maxLength) {
        if (!check(node.isTextual(), "text, in quotes")) {
            return "";
        }
        String text = node.textValue();
        if (text.isBlank()) {
            report("the text is blank", "write something, or remove the field");
        }
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            report("%d characters are too many".formatted(length), "use at most %d".formatted(maxLength));
        }
        UnshownCharacters.in(text, maxLength > TextLimits.MAX_TITLE).ifPresent(flaw -> report(flaw.what(), flaw.fix()));
        return text;
    }

    /** The number in a required field, within bounds; the lower bound if it is missing. */
    double number(String field, double min, double max) {
        return required(field).map(value -> value.number(min, max)).orElse(min);
    }

    private double number(double min, double max) {
        return boundedNumber(min, max).orElse(min);
    }

    /** This value as a number; reported and empty if it is none within the bounds. */
    OptionalDouble boundedNumber(double min, double max) {
        if (!check(node.isNumber(), "a number")) {
            return OptionalDouble.empty();
        }
        double number = node.doubleValue();
        if (!(number >= min && number <= max)) {
            report(
                    "%s is out of bounds".formatted(shortened(node.asText())),
                    "use a number from %s to %s".formatted(plain(min), plain(max)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** This value as true or false; false if it is neither. */
    boolean flag() {
        return check(node.isBoolean(), "true or false") && node.booleanValue();
    }

    /** The enum constant in a required field. */
    <E extends Enum<E>> E enumValue(String field, E[] words) {
        return required(field).map(value -> value.enumValue(words)).orElse(words[0]);
    }

    <E extends Enum<E>> Optional<E> optionalEnumValue(String field, E[] words) {
        return optional(field).map(value -> value.enumValue(words));
    }

    /** This value as an enum constant, written in kebab-case. */
    <E extends Enum<E>> E enumValue(E[] words) {
        if (!check(node.isTextual(), "text, in quotes")) {
            return words[0];
        }
        String text = node.textValue();
        for (E word : words) {
            if (kebab(word).equals(text)) {
                return word;
            }
        }
        List<String> known = Arrays.stream(words).map(JsonCursor::kebab).toList();
        String fix = ClosestMatch.to(text, known)
                .map(near -> "did you mean \"%s\"?".formatted(near))
                .orElse("use one of " + String.join(", ", known));
        report("\"%s\" is not one of the words known here".formatted(shortened(text)), fix);
        return words[0];
    }

    static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean check(boolean met, String wanted) {
        if (!met) {
            report("this is %s".formatted(typeName()), "write %s".formatted(wanted));
        }
        return met;
    }

    private String typeName() {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> "a number";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "text";
            case MISSING -> "missing";
        };
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    boolean isInFileOf(JsonCursor other) {
        return file.equals(other.file);
    }

    /** Whether the other value is this one or a part of it. */
    boolean contains(JsonCursor other) {
        return isInFileOf(other) && (other.pointer() + "/").startsWith(pointer() + "/");
    }

    /** Returns the file and the pointer. */
    @Override
    public String toString() {
        return file + "#" + pointer();
    }
}
