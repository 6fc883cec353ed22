package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses JSON documents into a curriculum, or reports all their problems.
 *
 * <p>A document is an object with a {@code roadmap}, {@code resources}, {@code topics}, or several of these. All
 * documents read together share their resources and topics. The JSON Schemas beside the data describe the format.
 */
public final class CurriculumReader {
    /** What Jackson's messages say of its own settings. */
    private static final Pattern ABOUT_SETTINGS = Pattern.compile(
            ": enable `.*| \\(not recognized as one since .*?\\)| \\(start marker at .*|, from `[^`]*`");

    private static final String BUNDLE = "/curriculum/";
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT_LENGTH = 20_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT_LENGTH)
                            .maxNameLength(MAX_TEXT_LENGTH)
                            .maxNumberLength(50)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Registry registry = new Registry();
    private final IdParser ids = new IdParser(registry);
    private final List<Roadmap> roadmaps = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private CurriculumReader() {}

    /** Reads the curriculum that ships with Cairn. */
    public static ReadResult bundled() {
        return read(bundledDocuments());
    }

    /**
     * The documents that ship with Cairn, in the order of {@code index.json}.
     *
     * @throws UncheckedIOException if they are missing from the class path, which only a broken build can cause
     */
    public static List<Document> bundledDocuments() {
        try {
            List<Document> documents = new ArrayList<>();
            for (JsonNode name :
                    JSON.readTree(bundledDocument("index.json").content()).path("documents")) {
                documents.add(bundledDocument(name.textValue()));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document bundledDocument(String name) throws IOException {
        try (InputStream stream = CurriculumReader.class.getResourceAsStream(BUNDLE + name)) {
            if (stream == null) {
                throw new FileNotFoundException("not on the class path: " + BUNDLE + name);
            }
            return Document.of(name, stream);
        }
    }

    /** Reads documents that together form a curriculum; roadmaps keep the order of the documents. */
    public static ReadResult read(List<Document> documents) {
        CurriculumReader reader = new CurriculumReader();
        List<Document> unparsed =
                documents.stream().filter(document -> !reader.parse(document)).toList();
        // An unparsed document may declare any id it mentions, so those ids are not reported as missing.
        reader.registry.reportDangling(id -> unparsed.stream().anyMatch(document -> document.mayDeclare(id)));
        Curriculum curriculum = new Curriculum(reader.roadmaps, reader.resources, reader.topics);
        new Lint(reader.registry, curriculum).check();
        List<Problem> problems = reader.registry.problems();
        return problems.isEmpty() ? new ReadResult.Valid(curriculum) : new ReadResult.Invalid(problems);
    }

    /** Parses a document; returns whether it could be parsed. */
    private boolean parse(Document document) {
        Optional<Problem> unreadable = document.unreadable();
        if (unreadable.isPresent()) {
            registry.report(unreadable.get());
            return false;
        }
        try {
            JsonCursor root = new JsonCursor(registry, document.name(), "", JSON.readTree(document.content()));
            if (root.isObject()) {
                parse(root);
            }
            return true;
        } catch (JsonProcessingException e) {
            registry.report(new Problem(document.name(), "", syntax(e), "fix the JSON there"));
        } catch (IOException e) {
            registry.report(new Problem(document.name(), "", "it is not UTF-8 text", "save it as UTF-8"));
        }
        return false;
    }

    private static String syntax(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " in line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        return "this is not JSON%s: %s"
                .formatted(where, ABOUT_SETTINGS.matcher(reason).replaceAll(""));
    }

    private void parse(JsonCursor root) {
        root.allowFields("$schema", "roadmap", "resources", "topics");
        if (!root.has("roadmap") && !root.has("resources") && !root.has("topics")) {
            root.report("there is nothing in it", "add a \"roadmap\", \"resources\" or \"topics\"");
        }
        ResourceParser resourceParser = new ResourceParser(ids);
        TopicParser topicParser = new TopicParser(ids);
        JsonCursor.objects(root.items("resources")).forEach(at -> resources.add(resourceParser.resource(at)));
        JsonCursor.objects(root.items("topics")).forEach(at -> topics.add(topicParser.topic(at)));
        root.optionalObject("roadmap")
                .ifPresent(at -> roadmaps.add(new RoadmapParser(ids, resourceParser).roadmap(at)));
    }
}
