package dev.cairn.curriculum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JSON document by name: a roadmap, resources, topics, or several of these. */
public final class Document {
    /** The most a document may weigh, in bytes. */
    static final int LIMIT = 4 * 1024 * 1024;

    private final String name;
    private final byte[] content;

    private Document(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public static Document of(String name, String json) {
        return new Document(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The content of a file, named by its path; of an absurdly large one no more than shows that it is too large.
     *
     * @throws IOException when it cannot be read
     */
    public static Document of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(file.toString(), stream);
        }
    }

    /**
     * Every {@code .json} file at most three folders deep, by path, but schemas.
     *
     * @throws IOException when one cannot be read
     */
    public static List<Document> allIn(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder, 3)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(of(file));
        }
        return documents;
    }

    static Document of(String name, InputStream stream) throws IOException {
        return new Document(name, stream.readNBytes(LIMIT + 1));
    }

    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    boolean isTooLarge() {
        return content.length > LIMIT;
    }
}
