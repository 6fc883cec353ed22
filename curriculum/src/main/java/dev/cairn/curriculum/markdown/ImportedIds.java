package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that a Markdown file has had so far. They are kept in a file beside it, so that what is renamed or moved
 * keeps everybody's progress.
 *
 * @param roadmap the roadmap's id; blank before the first import
 * @param phases the ids of phases by their titles
 * @param units in the order of the file
 */
public record ImportedIds(String roadmap, Map<String, String> phases, List<KeptUnit> units) {
    /** What a file has before its first import. */
    public static final ImportedIds NONE = new ImportedIds("", Map.of(), List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    public ImportedIds {
        phases = new LinkedHashMap<>(phases);
        units = List.copyOf(units);
    }

    /**
     * A unit of an earlier import.
     *
     * @param place the titles of its phase and section
     * @param link the address of its main link; blank if it has none
     * @param gone whether it is no longer in the file
     * @param formerly ids that it took over
     * @param steps the ids of its steps by their titles, in order
     */
    public record KeptUnit(
            String id,
            String title,
            String place,
            String link,
            boolean gone,
            List<String> formerly,
            Map<String, String> steps) {
        public KeptUnit {
            formerly = List.copyOf(formerly);
            steps = new LinkedHashMap<>(steps);
        }
    }

    /**
     * Reads what was kept.
     *
     * @throws IllegalArgumentException if the text is not of this form; the message says so
     */
    public static ImportedIds of(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<KeptUnit> units = new ArrayList<>();
            for (JsonNode unit : root.path("units")) {
                List<String> formerly = new ArrayList<>();
                unit.path("formerly").forEach(former -> formerly.add(former.asText()));
                units.add(new KeptUnit(
                        unit.path("id").asText(),
                        unit.path("title").asText(),
                        unit.path("place").asText(),
                        unit.path("link").asText(),
                        unit.path("gone").asBoolean(),
                        formerly,
                        texts(unit.path("steps"))));
            }
            return new ImportedIds(root.path("roadmap").asText(), texts(root.path("phases")), units);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("it is not JSON", unreadable);
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    /** The text to keep. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put(
                "about",
                "The ids of what is in the Markdown file beside this one. Keep both: progress is stored under these ids.");
        root.put("roadmap", roadmap);
        ObjectNode named = root.putObject("phases");
        phases.forEach(named::put);
        ArrayNode list = root.putArray("units");
        for (KeptUnit unit : units) {
            ObjectNode node = list.addObject();
            node.put("id", unit.id()).put("title", unit.title()).put("place", unit.place());
            if (!unit.link().isEmpty()) {
                node.put("link", unit.link());
            }
            if (unit.gone()) {
                node.put("gone", true);
            }
            if (!unit.formerly().isEmpty()) {
                ArrayNode formerly = node.putArray("formerly");
                unit.formerly().forEach(formerly::add);
            }
            if (!unit.steps().isEmpty()) {
                ObjectNode steps = node.putObject("steps");
                unit.steps().forEach(steps::put);
            }
        }
        return root.toPrettyString() + "\n";
    }
}
