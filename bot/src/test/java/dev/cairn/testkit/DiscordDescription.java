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

/** Discord's own OpenAPI description of its API, and what in a request goes against it. */
public final class DiscordDescription {
    private static final String PLACE = "https://discord.com/openapi.json";
    private static final String JSON_BODY = "/requestBody/content/application~1json/schema";
    private static final Map<Path, DiscordDescription> READ = new ConcurrentHashMap<>();

    private final JsonNode description;
    private final PathTemplates paths;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private DiscordDescription(JsonNode description) {
        this.description = StricterSchema.of(description);
        this.paths = PathTemplates.in(description.path("paths"));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(PLACE, this.description.toString())));
    }

    /** The one in the file of system property {@code discord.openapi}; without it the calling test is skipped. */
    public static DiscordDescription given() {
        String file = System.getProperty("discord.openapi", "");
        assumeFalse(file.isBlank(), "discord.openapi does not say where Discord's description is");
        return READ.computeIfAbsent(Path.of(file), DiscordDescription::read);
    }

    private static DiscordDescription read(Path file) {
        try {
            return new DiscordDescription(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fails with every problem of every request. */
    public void assertAllValid(Collection<SentRequest> requests) {
        assertThat(requests.stream()
                        .flatMap(request -> problems(request).stream())
                        .toList())
                .as("what goes against Discord's description")
                .isEmpty();
    }

    /** One line each: the request, where in its body, and what is wrong there. */
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
        return Complaints.of(errors).stream()
                .map(complaint -> request + " " + complaint)
                .toList();
    }

    private static String escaped(String template) {
        return template.replace("~", "~0").replace("/", "~1");
    }

    private static String verb(SentRequest request) {
        return request.method().toLowerCase(Locale.ROOT);
    }

    private Schema schema(String pointer) {
        return compiled.computeIfAbsent(pointer, place -> schemas.getSchema(SchemaLocation.of(PLACE + "#" + place)));
    }
}
