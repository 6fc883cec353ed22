package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that invalidates the fixture, and the problem to be reported; read from {@code flaws.json}.
 *
 * @param seenBySchema whether the schema can find it, because only the form of the document is wrong
 */
record Flaw(String name, EditableDocument draft, Problem problem, boolean seenBySchema) {
    static List<Flaw> all() throws IOException {
        try (InputStream stream = Flaw.class.getResourceAsStream("/curriculum/flaws.json")) {
            List<Flaw> flaws = new ArrayList<>();
            new ObjectMapper().readTree(stream).forEach(node -> flaws.add(of(node)));
            return flaws;
        }
    }

    private static Flaw of(JsonNode node) {
        String at = node.path("at").textValue();
        return new Flaw(
                node.path("name").textValue(),
                node.has("put")
                        ? EditableDocument.whole().with(at, node.path("put").toString())
                        : EditableDocument.whole().without(at),
                new Problem(
                        EditableDocument.NAME,
                        node.path("pointer").textValue(),
                        node.path("what").textValue(),
                        node.path("fix").textValue()),
                node.path("seenBySchema").booleanValue());
    }

    @Override
    public String toString() {
        return name;
    }
}
