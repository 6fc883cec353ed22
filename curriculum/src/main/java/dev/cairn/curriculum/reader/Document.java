package dev.cairn.curriculum.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A named JSON document: a roadmap, resources, topics, or several of these. */
public final class Document {
    /** The largest document accepted, in bytes. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private final String name;
    private final byte[] content;
    private final Optional<Problem> unreadable;

    private Document(String name, byte[] content, Optional<Problem> unreadable) {
        this.name = name;
        this.content = content;
        this.unreadable = unreadable;
    }

    public static Document of(String name, String json) {
        return new Document(name, json.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /**
     * Reads a file, up to one byte past the limit. A file that cannot be read becomes a document whose problem the
     * reader reports.
     */
    public static Document of(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return unreadable(new Problem(name, "", "this is a folder", "name the files in it"));
        }
        // Opening a named pipe would wait for ever, and a device has no end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return unreadable(new Problem(name, "", "this is a pipe, socket or device", "name a regular file"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return of(name, stream);
        } catch (NoSuchFileException e) {
            return unreadable(new Problem(name, "", "there is no such file", "look at the path again"));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    static Document unreadable(Path file, IOException fault) {
        String what = "it cannot be read: " + fault.getClass().getSimpleName();
        return unreadable(new Problem(file.toString(), "", what, "give the user that runs this the right to read it"));
    }

    private static Document unreadable(Problem problem) {
        return new Document(problem.file(), new byte[0], Optional.of(problem));
    }

    /**
     * All {@code .json} files in a folder and up to two levels below, sorted by path, without schemas and hidden files.
     * A file that cannot be read becomes a document whose problem the reader reports.
     *
     * @throws IOException if this is not a folder or cannot be listed
     */
    public static List<Document> allIn(Path folder) throws IOException {
        return FolderListing.of(folder);
    }

    static Document of(String name, InputStream stream) throws IOException {
        return new Document(name, stream.readNBytes(MAX_BYTES + 1), Optional.empty());
    }

    /** Returns this document under another name. */
    Document named(String another) {
        return new Document(another, content, unreadable);
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    /** Whether the document may declare this id, judged without parsing it. */
    boolean mayDeclare(String id) {
        String name = "\"" + id.substring(id.lastIndexOf('.') + 1) + "\"";
        return unreadable().isPresent() || new String(content, StandardCharsets.UTF_8).contains(name);
    }

    /** The problem that prevents parsing; empty if there is none. */
    Optional<Problem> unreadable() {
        if (content.length > MAX_BYTES) {
            return Optional.of(
                    new Problem(name, "", "the document is over %d MB".formatted(MAX_BYTES >> 20), "split it"));
        }
        return unreadable;
    }
}
