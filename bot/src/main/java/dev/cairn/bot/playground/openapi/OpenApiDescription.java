package dev.cairn.bot.playground.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's OpenAPI description, and what requests are by it. */
public final class OpenApiDescription {
    private static final String SCHEMA_ID = "https://discord.com/openapi.json";
    private static final String JSON_BODY = "/requestBody/content/application~1json/schema";

    private final JsonNode description;
    private final PathTemplates paths;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private OpenApiDescription(JsonNode description) {
        this.description = StricterSchema.of(description);
        this.paths = PathTemplates.in(description.path("paths"));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(SCHEMA_ID, this.description.toString())));
    }

    /** Reads a file; throws {@link IOException} if it cannot be read or has no description in it. */
    public static OpenApiDescription read(Path file) throws IOException {
        JsonNode description = new ObjectMapper().readTree(file.toFile());
        if (!description.path("paths").isObject()) {
            throw new IOException("there is no OpenAPI description in " + file);
        }
        return new OpenApiDescription(description);
    }

    /**
     * Returns one line for each problem of a request: the place in its body, and what is wrong there.
     *
     * @param path after the API version, with or without a query
     */
    public List<String> problems(String method, String path, Optional<JsonNode> body) {
        return paths.matching(path)
                .map(template -> "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT))
                .filter(operation -> description.at(operation).isObject())
                .map(operation -> problems(operation, body))
                .orElseGet(() -> List.of("there is no such request"));
    }

    private List<String> problems(String operation, Optional<JsonNode> body) {
        boolean takesBody = description.at(operation + JSON_BODY).isObject();
        if (body.isEmpty()) {
            boolean needsBody =
                    description.at(operation + "/requestBody/required").asBoolean();
            return needsBody ? List.of("needs a body") : List.of();
        }
        if (!takesBody) {
            return List.of("takes no body");
        }
        List<Error> errors = schema(operation + JSON_BODY).validate(body.get().toString(), InputFormat.JSON);
        return ValidationErrors.of(errors);
    }

    private static String escaped(String template) {
        return template.replace("~", "~0").replace("/", "~1");
    }

    private Schema schema(String pointer) {
        return compiled.computeIfAbsent(
                pointer, place -> schemas.getSchema(SchemaLocation.of(SCHEMA_ID + "#" + place)));
    }
}
