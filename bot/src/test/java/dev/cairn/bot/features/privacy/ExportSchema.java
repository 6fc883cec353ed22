package dev.cairn.bot.features.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/** The JSON Schema of an export, made from what features declare. */
record ExportSchema(PersonalData data) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * The whole schema.
     *
     * @param written an earlier one, whose descriptions are kept
     */
    ObjectNode with(JsonNode written) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "What Cairn keeps about one person, as /privacy export gives it")
                .put("type", "object")
                .put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (String field : new String[] {"version", "exported_at", "learner"}) {
            required.add(field);
            properties.set(field, written.path("properties").path(field));
        }
        List<PersonalTable> tables = data.tables().stream()
                .sorted(Comparator.comparing(PersonalTable::section))
                .toList();
        for (PersonalTable table : tables) {
            required.add(table.section());
            properties.set(
                    table.section(), section(table, written.path("properties").path(table.section())));
        }
        return schema;
    }

    private static ObjectNode section(PersonalTable table, JsonNode written) {
        ObjectNode section = JSON.objectNode();
        section.put("description", written.path("description").asText("")).put("type", "array");
        ObjectNode items = section.putObject("items").put("type", "object").put("additionalProperties", false);
        ArrayNode required = items.putArray("required");
        ObjectNode properties = items.putObject("properties");
        for (PersonalTable.Field field : table.fields()) {
            required.add(field.column());
            JsonNode before = written.at("/items/properties/" + field.column());
            properties.set(field.column(), field(field.kind(), before));
        }
        return section;
    }

    private static ObjectNode field(PersonalTable.Kind kind, JsonNode written) {
        ObjectNode field = JSON.objectNode();
        if (written.has("description")) {
            field.set("description", written.get("description"));
        }
        switch (kind) {
            case TEXT -> types(field, "string", "null");
            case SNOWFLAKE -> types(field, "string", "null").put("pattern", "^\\d{1,20}$");
            case NUMBER -> types(field, "integer", "null");
            case FLAG -> types(field, "boolean", "null");
            case INSTANT -> types(field, "string", "null").put("format", "date-time");
            case JSON -> types(field, "object", "array", "null");
            case WEEKDAYS -> {
                ArrayNode days =
                        types(field, "array", "null").putObject("items").putArray("enum");
                for (DayOfWeek day : DayOfWeek.values()) {
                    days.add(day.name());
                }
            }
        }
        return field;
    }

    private static ObjectNode types(ObjectNode field, String... names) {
        ArrayNode types = field.putArray("type");
        for (String name : names) {
            types.add(name);
        }
        return field;
    }

    /** As it stands in the file. */
    static String written(ObjectNode schema) {
        return new ObjectMapper().valueToTree(schema).toPrettyString() + "\n";
    }
}
