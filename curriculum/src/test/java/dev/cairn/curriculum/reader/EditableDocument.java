package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The valid fixture document, changed in places. */
public final class EditableDocument {
    static final String NAME = "draft.json";
    /** Writes ASCII alone, since half a character survives as an escape only. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonNode root;

    private EditableDocument(JsonNode root) {
        this.root = root;
    }

    public static EditableDocument whole() {
        try (InputStream stream = EditableDocument.class.getResourceAsStream("/curriculum/whole.json")) {
            return new EditableDocument(JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the value at a JSON pointer; appends to a list if the pointer ends in "-". */
    public EditableDocument with(String pointer, String json) {
        try {
            JsonNode value = JSON.readTree(json);
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode parent = root.at(at.head());
            String last = at.last().getMatchingProperty();
            if (parent instanceof ObjectNode object) {
                object.set(last, value);
            } else if (last.equals("-")) {
                ((ArrayNode) parent).add(value);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), value);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditableDocument without(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
        return this;
    }

    String json() {
        try {
            return JSON.writeValueAsString(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReadResult read() {
        return CurriculumReader.read(List.of(Document.of(NAME, json())));
    }
}
