package dev.cairn.curriculum.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Loads the names of courses and ideas, and the queries people type for them. */
final class NamesFixture {
    private NamesFixture() {}

    static List<Entry<String>> entries() {
        return lines("names.txt").stream()
                .map(line -> List.of(line.split(" \\| ")))
                .map(names -> new Entry<>(names.get(0), names.get(0), names.subList(1, names.size())))
                .toList();
    }

    static NameIndex<String> index() {
        return new NameIndex<>(entries());
    }

    static List<Meaning> meanings() {
        return lines("queries.txt").stream()
                .map(line -> List.of(line.split(" => ")))
                .map(parts -> new Meaning(parts.get(0), parts.get(1)))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(NamesFixture.class.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query and the name it stands for. */
    record Meaning(String query, String name) {}
}
