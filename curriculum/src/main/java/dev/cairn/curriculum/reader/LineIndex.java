package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of the values in a JSON text, and the ids around them. */
final class LineIndex {
    /** A unit without an id is called by its title. */
    private static final Pattern UNIT = Pattern.compile(".*/units/\\d+");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Where the parser is: in an object at a field, or in a list at an index. */
    private static final class Level {
        final boolean list;
        String segment = "";
        int index = -1;

        Level(boolean list) {
            this.list = list;
        }
    }

    private LineIndex() {}

    /** Indexes a text as far as it is JSON. */
    static LineIndex of(String json) {
        LineIndex index = new LineIndex();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            index.read(parser);
        } catch (IOException notJson) {
            // What was read so far is still right.
            return index;
        }
        return index;
    }

    private void read(JsonParser parser) throws IOException {
        Deque<Level> levels = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case FIELD_NAME -> levels.getLast().segment = parser.currentName();
                case END_OBJECT, END_ARRAY -> levels.removeLast();
                default -> {
                    if (!levels.isEmpty() && levels.getLast().list) {
                        levels.getLast().segment = String.valueOf(++levels.getLast().index);
                    }
                    String pointer = pointer(levels);
                    lines.put(pointer, parser.currentTokenLocation().getLineNr());
                    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                        levels.addLast(new Level(token == JsonToken.START_ARRAY));
                    } else if (token == JsonToken.VALUE_STRING) {
                        name(pointer, parser.getText());
                    }
                }
            }
        }
    }

    private void name(String pointer, String text) {
        int at = pointer.lastIndexOf('/');
        String field = pointer.substring(at + 1);
        if (field.equals("id")) {
            names.put(pointer.substring(0, at), text);
        } else if (field.equals("title")
                && UNIT.matcher(pointer.substring(0, at)).matches()) {
            names.putIfAbsent(pointer.substring(0, at), text);
        }
    }

    private static String pointer(Deque<Level> levels) {
        StringBuilder pointer = new StringBuilder();
        levels.forEach(level ->
                pointer.append('/').append(level.segment.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    /** The line of the value at a pointer, or of the nearest one around it that is there. */
    Optional<Integer> line(String pointer) {
        return nearest(lines, pointer);
    }

    static <T> Optional<T> nearest(Map<String, T> byPointer, String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            if (byPointer.containsKey(at)) {
                return Optional.of(byPointer.get(at));
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** The pointer to the nearest object with an id that a value is in, or is. */
    Optional<String> owner(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (names.containsKey(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The id of the object at a pointer. */
    String nameOf(String owner) {
        return names.getOrDefault(owner, "");
    }
}
