package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.markdown.MarkdownImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A named document: a roadmap, resources, topics, or several of these. It is JSON, or made from Markdown. */
public final class Document {
    /** The largest document accepted, in bytes. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private final String name;
    private final byte[] content;
    private final Optional<Problem> unreadable;
    private final Optional<MarkdownImport> markdown;

    private Document(String name, byte[] content, Optional<Problem> unreadable, Optional<MarkdownImport> markdown) {
        this.name = name;
        this.content = content;
        this.unreadable = unreadable;
        this.markdown = markdown;
    }

    public static Document of(String name, String json) {
        return new Document(name, json.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
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
            return MarkdownFile.isMarkdown(file) ? imported(file, stream) : of(name, stream);
        } catch (NoSuchFileException e) {
            return unreadable(new Problem(name, "", "there is no such file", "check the path"));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static Document imported(Path file, InputStream stream) throws IOException {
        String name = file.toString();
        byte[] content = stream.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            return new Document(name, content, Optional.empty(), Optional.empty());
        }
        try {
            MarkdownImport markdown = MarkdownFile.read(file, content);
            if (markdown.report().units().isEmpty()) {
                return unreadable(MarkdownFile.nothingIn(name, new String(content, StandardCharsets.UTF_8)));
            }
            return new Document(
                    name, markdown.json().getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(markdown));
        } catch (CharacterCodingException e) {
            return unreadable(new Problem(name, "", "this is not UTF-8 text", "save it as UTF-8"));
        } catch (IllegalArgumentException e) {
            return unreadable(new Problem(
                    name,
                    "",
                    "the file beside it that keeps its ids is broken: " + MarkdownFile.idsOf(file),
                    "restore an earlier version of it"));
        }
    }

    /** What became of the Markdown file that this document is made from. */
    public Optional<MarkdownImport> markdown() {
        return markdown;
    }

    static Document unreadable(Path file, IOException fault) {
        String what = "it cannot be read: " + fault.getClass().getSimpleName();
        return unreadable(new Problem(file.toString(), "", what, "give the user that runs this the right to read it"));
    }

    private static Document unreadable(Problem problem) {
        return new Document(problem.file(), new byte[0], Optional.of(problem), Optional.empty());
    }

    /**
     * All {@code .json} and {@code .md} files in a folder and up to two levels below, sorted by path, without schemas and hidden files.
     * A file that cannot be read becomes a document whose problem the reader reports.
     *
     * @throws IOException if this is not a folder or cannot be listed
     */
    public static List<Document> allIn(Path folder) throws IOException {
        return FolderListing.of(folder);
    }

    /**
     * The files in a folder that look like roadmaps and are not read, each with the reason.
     *
     * @throws IOException if this is not a folder or cannot be listed
     */
    public static List<Problem> passedOverIn(Path folder) throws IOException {
        return FolderListing.passedOver(folder);
    }

    static Document of(String name, InputStream stream) throws IOException {
        return new Document(name, stream.readNBytes(MAX_BYTES + 1), Optional.empty(), Optional.empty());
    }

    /** Returns this document under another name. */
    Document named(String another) {
        return new Document(another, content, unreadable, markdown);
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
