package dev.cairn.curriculum.reader;

import com.fasterxml.jackson.core.JsonFactory;
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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses JSON documents into a curriculum, or reports all their problems.
 *
 * <p>A document is an object with a {@code roadmap}, {@code resources}, {@code topics}, or several of these. All
 * documents read together share their resources and topics. The JSON Schemas beside the data describe the format.
 */
public final class CurriculumReader {
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
        return read(documents, List.of());
    }

    /**
     * Reads documents that ship with Cairn together with an operator's own, whose ids give way where they clash; see
     * {@link OwnIds}.
     */
    static ReadResult read(List<Document> shipped, List<Document> own) {
        return new CurriculumReader().readAll(shipped, own);
    }

    private ReadResult readAll(List<Document> shipped, List<Document> own) {
        List<ParsedDocument> parsed = new ArrayList<>();
        List<Document> unparsed = new ArrayList<>();
        shipped.forEach(document -> tree(document, false).ifPresentOrElse(parsed::add, () -> unparsed.add(document)));
        own.forEach(document -> tree(document, true).ifPresentOrElse(parsed::add, () -> unparsed.add(document)));
        OwnIds ownIds = new OwnIds(parsed);
        ownIds.notices().forEach(registry::warn);
        own.forEach(document -> document.markdown()
                .ifPresent(markdown -> markdown.report()
                        .warnings()
                        .forEach(note -> registry.warn(
                                new Problem(document.name(), "", note.place() + ": " + note.text(), note.fix())))));
        KnownResources known = new KnownResources(parsed, ownIds);
        InPlaceResources inPlace = new InPlaceResources(known, resources::add);
        parsed.forEach(document -> parse(document, ownIds, inPlace));
        // An unparsed document may declare any id it mentions, so those ids are not reported as missing.
        registry.reportDangling(id -> unparsed.stream().anyMatch(document -> document.mayDeclare(id)));
        Curriculum curriculum = new Curriculum(roadmaps, resources, topics);
        new Lint(registry, curriculum, ownIds).check();
        new WarningLint(registry, curriculum, ownIds, known).check();
        List<Problem> problems = registry.problems();
        return problems.isEmpty()
                ? new ReadResult.Valid(curriculum, registry.warnings())
                : new ReadResult.Invalid(problems, registry.warnings());
    }

    private Optional<ParsedDocument> tree(Document document, boolean own) {
        Optional<Problem> unreadable = document.unreadable();
        if (unreadable.isPresent()) {
            registry.report(unreadable.get());
            return Optional.empty();
        }
        try {
            // An operator's file may be anything, so its encoding is checked; Cairn's own are UTF-8, and a start waits.
            return Optional.of(new ParsedDocument(
                    document, own ? read(document.content()) : JSON.readTree(document.content()), own));
        } catch (JsonProcessingException e) {
            String text = new String(document.content(), StandardCharsets.UTF_8);
            registry.report(new JsonSyntax(document.name(), text).problem(e));
        } catch (IOException e) {
            registry.report(new Problem(document.name(), "", "this is not UTF-8 text", "save it as UTF-8"));
        }
        return Optional.empty();
    }

    /** Jackson recognizes UTF-16 and UTF-32 by their first bytes; what is neither must be whole UTF-8. */
    private static JsonNode read(byte[] content) throws IOException {
        boolean wide = content.length >= 2
                && (content[0] == 0 || content[1] == 0 || content[0] == (byte) 0xFE || content[0] == (byte) 0xFF);
        if (wide) {
            return JSON.readTree(content);
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void parse(ParsedDocument document, OwnIds ownIds, InPlaceResources inPlace) {
        JsonCursor root = new JsonCursor(registry, document.name(), document.root());
        if (document.root().isMissingNode()) {
            root.report("the file is empty", "write an object in it, between braces");
        } else if (root.isObject()) {
            parse(root, document, ownIds, inPlace);
        }
    }

    /** Whether there is a roadmap of this id already. It is reported once, rather than once for everything in it. */
    private boolean isRepeated(JsonCursor roadmap, OwnIds ownIds) {
        String id = ownIds.current(
                roadmap.file(), Registry.Kind.ROADMAP, roadmap.at("id").rawText());
        boolean repeated = registry.isDeclared(Registry.Kind.ROADMAP, id);
        if (repeated) {
            registry.declare(Registry.Kind.ROADMAP, id, roadmap);
        }
        return repeated;
    }

    private void parse(JsonCursor root, ParsedDocument document, OwnIds ownIds, InPlaceResources inPlace) {
        root.allowFields("$schema", "roadmap", "resources", "topics");
        if (!root.has("roadmap") && !root.has("resources") && !root.has("topics")) {
            root.report("there is nothing in it", "add a \"roadmap\", \"resources\" or \"topics\"");
        }
        IdParser ids = new IdParser(registry, ownIds);
        ResourceParser resourceParser = new ResourceParser(ids, inPlace);
        TopicParser topicParser = new TopicParser(ids);
        JsonCursor.objects(root.items("resources")).stream()
                .filter(at -> !ownIds.isPassedOver(
                        document.name(), Registry.Kind.RESOURCE, at.at("id").rawText()))
                .forEach(at -> resources.add(resourceParser.resource(at)));
        JsonCursor.objects(root.items("topics")).stream()
                .filter(at -> !ownIds.isPassedOver(
                        document.name(), Registry.Kind.TOPIC, at.at("id").rawText()))
                .forEach(at -> topics.add(topicParser.topic(at)));
        root.optionalObject("roadmap")
                .filter(at -> !isRepeated(at, ownIds))
                .ifPresent(at -> roadmaps.add(new RoadmapParser(
                                ids, resourceParser, new ExtrasParser(ids, inPlace), new RoadmapPlaces(document))
                        .roadmap(at)));
    }
}
