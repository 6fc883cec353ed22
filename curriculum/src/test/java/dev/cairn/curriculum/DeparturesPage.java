package dev.cairn.curriculum;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rewrites the page on our departures. Its name is not a test's, so it runs only on request. */
final class DeparturesPage {
    static final Path FILE = Path.of("DEPARTURES.md");

    static String text() {
        return Departures.of(CurriculumReader.bundled().orThrow());
    }

    @Test
    void write() throws IOException {
        Files.writeString(FILE, text());
    }
}
