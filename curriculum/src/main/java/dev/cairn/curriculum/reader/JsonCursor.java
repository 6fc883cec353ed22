package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a document that is being read: the value there and the pointer that leads to it.
 *
 * <p>What cannot be read is reported, and something harmless is returned in its stead, so that the rest of the
 * document is still looked at.
 */
final class JsonCursor {
    private static final int MOST_ITEMS = 1000;

    private final Registry registry;
    private final String file;
    private final String pointer;
    private final JsonNode node;

    JsonCursor(Registry registry, String file, String pointer, JsonNode node) {
        this.registry = registry;
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    void report(String what, String mend) {
        registry.report(new Problem(file, pointer, what, mend));
    }

    JsonCursor at(String field) {
        String escaped = field.replace("~", "~0").replace("/", "~1");
        return new JsonCursor(registry, file, pointer + "/" + escaped, node.path(field));
    }

    /** An item of this list. */
    JsonCursor item(int index) {
        return new JsonCursor(registry, file, pointer + "/" + index, node.path(index));
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

    /** Reports every field that is not among these. */
    void allow(String... known) {
        for (String field : fields()) {
            if (!List.of(known).contains(field)) {
                String mend = ClosestMatch.to(field, List.of(known))
                        .map(near -> "did you mean \"%s\"?".formatted(near))
                        .orElse("take it out; known here: " + String.join(", ", known));
                at(field).report("unknown field \"%s\"".formatted(shortened(field)), mend);
            }
        }
    }

    /** The field, reported when it is missing. */
    Optional<JsonCursor> required(String field) {
        if (!has(field)) {
            report("\"%s\" is missing".formatted(field), "add the field \"%s\"".formatted(field));
        }
        return optional(field);
    }

    Optional<JsonCursor> optional(String field) {
        return has(field) ? Optional.of(at(field)) : Optional.empty();
    }

    /** The object in a field that must be there. */
    Optional<JsonCursor> requiredObject(String field) {
        return required(field).filter(JsonCursor::isObject);
    }

    Optional<JsonCursor> optionalObject(String field) {
        return optional(field).filter(JsonCursor::isObject);
    }

    /** The items of a list that may be left out. */
    List<JsonCursor> items(String field) {
        return optional(field).map(JsonCursor::items).orElse(List.of());
    }

    /** The items of a list that may be left out, no more than these. */
    List<JsonCursor> items(String field, int most) {
        return optional(field).map(list -> list.items(most)).orElse(List.of());
    }

    /** The items of a list that must be there with at least one. */
    List<JsonCursor> someItems(String field) {
        Optional<JsonCursor> list = required(field);
        if (list.isPresent() && list.get().node.isArray() && list.get().node.isEmpty()) {
            list.get().report("the list is empty", "put at least one item in");
        }
        return list.map(JsonCursor::items).orElse(List.of());
    }

    /** Those items of a list that are objects; the others are reported. */
    static List<JsonCursor> objects(List<JsonCursor> items) {
        return items.stream().filter(JsonCursor::isObject).toList();
    }

    /** Whether this is an object, reported if not. */
    boolean isObject() {
        return expect(node.isObject(), "an object, in braces");
    }

    private List<JsonCursor> items() {
        return items(MOST_ITEMS);
    }

    private List<JsonCursor> items(int most) {
        if (!expect(node.isArray(), "a list, in square brackets")) {
            return List.of();
        }
        if (node.size() > most) {
            report("%d items are too many".formatted(node.size()), "use at most %d".formatted(most));
        }
        List<JsonCursor> items = new ArrayList<>();
        for (int i = 0; i < Math.min(node.size(), MOST_ITEMS); i++) {
            items.add(item(i));
        }
        return items;
    }

    /** Text in a field that must be there. */
    String text(String field, int longest) {
        return required(field).map(value -> value.text(longest)).orElse("");
    }

    Optional<String> optionalText(String field, int longest) {
        return optional(field).map(value -> value.text(longest));
    }

    /** This as text, not blank and of at most so many characters. */
    String text(int longest) {
        if (!expect(node.isTextual(), "text, in quotes")) {
            return "";
        }
        String text = node.textValue();
        if (text.isBlank()) {
            report("the text is blank", "write something or take the field out");
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            report("%d characters are too many".formatted(length), "use at most %d".formatted(longest));
        }
        return text;
    }

    /** The number in a field that must be there, within bounds; the lower one when it is not. */
    double number(String field, double least, double most) {
        return required(field).map(value -> value.number(least, most)).orElse(least);
    }

    /** This as a number within bounds; the lower one when it is not. */
    double number(double least, double most) {
        if (!expect(node.isNumber(), "a number")) {
            return least;
        }
        double number = node.doubleValue();
        if (!(number >= least && number <= most)) {
            report(
                    "%s is out of bounds".formatted(node.asText()),
                    "use a number from %s to %s".formatted(plain(least), plain(most)));
            return least;
        }
        return number;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The word in a field that must be there. */
    <E extends Enum<E>> E word(String field, E[] words) {
        return required(field).map(value -> value.word(words)).orElse(words[0]);
    }

    /** This as one of an enumeration's words, in kebab-case. */
    <E extends Enum<E>> E word(E[] words) {
        if (!expect(node.isTextual(), "text, in quotes")) {
            return words[0];
        }
        String text = node.textValue();
        List<String> known = Arrays.stream(words).map(JsonCursor::kebab).toList();
        if (!known.contains(text)) {
            String mend = ClosestMatch.to(text, known)
                    .map(near -> "did you mean \"%s\"?".formatted(near))
                    .orElse("use one of " + String.join(", ", known));
            report("\"%s\" is none of the words known here".formatted(shortened(text)), mend);
            return words[0];
        }
        return words[known.indexOf(text)];
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean expect(boolean met, String wanted) {
        if (!met) {
            report("this is %s".formatted(sort()), "write %s".formatted(wanted));
        }
        return met;
    }

    private String sort() {
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

    /** File and pointer. */
    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
