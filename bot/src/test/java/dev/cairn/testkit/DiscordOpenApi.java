package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cairn.bot.playground.openapi.OpenApiDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks requests against Discord's OpenAPI description. */
public record DiscordOpenApi(OpenApiDescription description) {
    private static final Map<Path, DiscordOpenApi> CACHE = new ConcurrentHashMap<>();

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
            return new DiscordOpenApi(OpenApiDescription.read(file));
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
        return description.problems(request.method(), request.path(), request.body()).stream()
                .map(problem -> request + (problem.startsWith("at ") ? " " : ": ") + problem)
                .toList();
    }
}
