package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.curriculum.markdown.ImportedIds;
import dev.cairn.curriculum.markdown.MarkdownImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A roadmap in Markdown, and the file beside it that keeps its ids. */
public final class MarkdownFile {
    private static final String ENDING = ".md";
    private static final String IDS = ".ids.json";

    private MarkdownFile() {}

    /** Whether a file is Markdown, by its name. */
    public static boolean isMarkdown(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether a file keeps the ids of a Markdown file. */
    static boolean keepsIds(String name) {
        return name.endsWith(IDS);
    }

    /** The file that keeps the ids of a Markdown file: {@code course.ids.json} for {@code course.md}. */
    public static Path idsOf(Path file) {
        return file.resolveSibling(baseName(file) + IDS);
    }

    /** The name of a file without its ending. */
    public static String baseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /**
     * Imports a file, with the ids that were kept beside it.
     *
     * @throws IOException if a file cannot be read, or is not UTF-8 text
     * @throws IllegalArgumentException if the file with the ids is broken
     */
    public static MarkdownImport read(Path file, byte[] content) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        Path ids = idsOf(file);
        ImportedIds kept = Files.exists(ids) ? ImportedIds.of(Files.readString(ids)) : ImportedIds.NONE;
        return MarkdownImport.of(baseName(file), text, kept, topics());
    }

    /** Why a file became no roadmap. */
    static Problem nothingIn(String name, String text) {
        String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (begin.stripLeading().startsWith("{")) {
            return new Problem(name, "", "this looks like JSON", "give the file a name that ends in .json");
        }
        if (begin.startsWith("---") && begin.lines().skip(1).noneMatch(line -> line.matches("(---|\\.\\.\\.)\\s*"))) {
            return new Problem(name, "", "the front matter has no end", "write --- on a line of its own below it");
        }
        return new Problem(
                name,
                "",
                "there is nothing to study in this file",
                "write units as headings with lists, as the rows of a table, or as a list of links");
    }

    /** The topics that ship with Cairn, by name and synonym in lower case. */
    private static Map<String, String> topics() {
        Map<String, String> ids = new HashMap<>();
        try {
            for (Document document : CurriculumReader.bundledDocuments()) {
                for (JsonNode topic :
                        new ObjectMapper().readTree(document.content()).path("topics")) {
                    String id = topic.path("id").asText();
                    ids.putIfAbsent(topic.path("name").asText().toLowerCase(Locale.ROOT), id);
                    topic.path("synonyms")
                            .forEach(name -> ids.putIfAbsent(name.asText().toLowerCase(Locale.ROOT), id));
                }
            }
            return ids;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
