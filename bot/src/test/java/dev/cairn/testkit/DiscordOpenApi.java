package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks requests against Discord's OpenAPI description. */
public final class DiscordOpenApi {
    private static final String SCHEMA_ID = "https://discord.com/openapi.json";
    private static final String JSON_BODY = "/requestBody/content/application~1json/schema";
    private static final Map<Path, DiscordOpenApi> CACHE = new ConcurrentHashMap<>();

    private final JsonNode description;
    private final PathTemplates paths;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private DiscordOpenApi(JsonNode description) {
        this.description = StricterSchema.of(description);
        this.paths = PathTemplates.in(description.path("paths"));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(SCHEMA_ID, this.description.toString())));
    }

    /**
     * Reads the file that the system property {@code discord.openapi} names; skips the calling test if it is not set.
     */
    public static DiscordOpenApi given() {
        String file = System.getProperty("discord.openapi", "");
        assumeFalse(file.isBlank(), "discord.openapi does not say where Discord's description is");
        return CACHE.computeIfAbsent(Path.of(file), DiscordOpenApi::read);
    }

    private static DiscordOpenApi read(Path file) {
        try {
            return new DiscordOpenApi(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fails with all problems of all requests. */
    public void assertAllValid(Collection<SentRequest> requests) {
        assertThat(requests.stream()
                        .flatMap(request -> problems(request).stream())
                        .toList())
                .as("what goes against Discord's description")
                .isEmpty();
    }

    /** Returns one line for each problem: the request, the place in its body, and what is wrong there. */
    public List<String> problems(SentRequest request) {
        return paths.matching(request.path())
                .map(template -> "/paths/" + escaped(template) + "/" + verb(request))
                .filter(operation -> description.at(operation).isObject())
                .map(operation -> problems(request, operation))
                .orElseGet(() -> List.of(request + ": there is no such request"));
    }

    private List<String> problems(SentRequest request, String operation) {
        boolean takesBody = description.at(operation + JSON_BODY).isObject();
        if (request.body().isEmpty()) {
            boolean needsBody =
                    description.at(operation + "/requestBody/required").asBoolean();
            return needsBody ? List.of(request + ": needs a body") : List.of();
        }
        if (!takesBody) {
            return List.of(request + ": takes no body");
        }
        List<Error> errors =
                schema(operation + JSON_BODY).validate(request.body().get().toString(), InputFormat.JSON);
        return ValidationErrors.of(errors).stream()
                .map(error -> request + " " + error)
                .toList();
    }

    private static String escaped(String template) {
        return template.replace("~", "~0").replace("/", "~1");
    }

    private static String verb(SentRequest request) {
        return request.method().toLowerCase(Locale.ROOT);
    }

    private Schema schema(String pointer) {
        return compiled.computeIfAbsent(
                pointer, place -> schemas.getSchema(SchemaLocation.of(SCHEMA_ID + "#" + place)));
    }
}
