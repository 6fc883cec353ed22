package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document whose JSON could be read.
 *
 * @param own whether it is an operator's, rather than one that ships with Cairn
 */
record ParsedDocument(Document document, JsonNode root, boolean own) {
    String name() {
        return document.name();
    }

    /** The id of its roadmap; blank if it has none. */
    String roadmapId() {
        return root.path("roadmap").path("id").asText("");
    }

    /** A value in the document and the JSON pointer to it. */
    record Node(String pointer, JsonNode json) {
        String id() {
            return json.path("id").asText("");
        }

        Node at(String field) {
            return new Node(pointer + "/" + field, json.path(field));
        }
    }

    Stream<Node> resources() {
        return list(new Node("", root), "resources");
    }

    Stream<Node> topics() {
        return list(new Node("", root), "topics");
    }

    Stream<Node> sections() {
        Node roadmap = new Node("/roadmap", root.path("roadmap"));
        return list(roadmap, "phases").flatMap(phase -> list(phase, "sections"));
    }

    /** The units of its roadmap, in order. */
    Stream<Node> units() {
        return sections().flatMap(section -> list(section, "units"));
    }

    private static Stream<Node> list(Node parent, String field) {
        List<Node> nodes = new ArrayList<>();
        JsonNode list = parent.json().path(field);
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            nodes.add(new Node(
                    parent.pointer() + "/" + field + "/" + i,
                    list.get(i) == null ? MissingNode.getInstance() : list.get(i)));
        }
        return nodes.stream();
    }
}
