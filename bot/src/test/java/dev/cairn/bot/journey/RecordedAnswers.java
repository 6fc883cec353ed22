package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A list of interactions with what the last release answered, one a line.
 *
 * @param name the name of its file
 */
record RecordedAnswers(String name) {
    private static final Path NOW = Path.of("target", "last-release");

    /** Repeats one interaction, and puts what is answered today in place of what was. */
    interface Repeat {
        void with(ObjectNode entry) throws Exception;
    }

    List<ObjectNode> entries() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RecordedAnswers.class.getResourceAsStream("/last-release/" + name), name)) {
            List<ObjectNode> entries = new ArrayList<>();
            for (JsonNode entry : Json.parse(file.readAllBytes())) {
                entries.add((ObjectNode) entry);
            }
            return entries;
        }
    }

    /** Repeats every interaction, and fails if an answer is not the recorded one. */
    void hold(Repeat repeat) throws Exception {
        List<ObjectNode> today = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (ObjectNode before : entries()) {
            ObjectNode now = before.deepCopy();
            repeat.with(now);
            today.add(now);
            if (!now.toString().equals(before.toString())) {
                changed.add("\nbefore " + before + "\ntoday  " + now);
            }
        }
        Path file = write(today);
        assertThat(changed)
                .as("Answers changed. If that is intended, replace the recording by bot/%s.", file)
                .isEmpty();
    }

    private Path write(List<ObjectNode> entries) throws IOException {
        Files.createDirectories(NOW);
        String lines = entries.stream().map(ObjectNode::toString).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        return Files.write(NOW.resolve(name), lines.getBytes(StandardCharsets.UTF_8));
    }
}
