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
 * The ids that the units of a Markdown file have had so far, in the order of the file. They are kept in a file beside
 * it, so that what is renamed or moved keeps everybody's progress.
 */
public record ImportedIds(List<KeptUnit> units) {
    /** What a file has before its first import. */
    public static final ImportedIds NONE = new ImportedIds(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    public ImportedIds {
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
            List<KeptUnit> units = new ArrayList<>();
            for (JsonNode unit : JSON.readTree(json).path("units")) {
                Map<String, String> steps = new LinkedHashMap<>();
                unit.path("steps")
                        .properties()
                        .forEach(
                                step -> steps.put(step.getKey(), step.getValue().asText()));
                List<String> formerly = new ArrayList<>();
                unit.path("formerly").forEach(former -> formerly.add(former.asText()));
                units.add(new KeptUnit(
                        unit.path("id").asText(),
                        unit.path("title").asText(),
                        unit.path("place").asText(),
                        unit.path("link").asText(),
                        unit.path("gone").asBoolean(),
                        formerly,
                        steps));
            }
            return new ImportedIds(units);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("it is not JSON", unreadable);
        }
    }

    /** The text to keep. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put(
                "about",
                "The ids of the units in the Markdown file beside this one. Keep both: progress is stored under these ids.");
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
