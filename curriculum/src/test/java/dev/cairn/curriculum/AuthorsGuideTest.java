package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the README against the format it explains. */
class AuthorsGuideTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/curriculum/schema");

    private final String guide;

    AuthorsGuideTest() throws IOException {
        guide = Files.readString(Path.of("README.md"));
    }

    private String example() {
        String fence = "```json\n";
        int start = guide.indexOf(fence) + fence.length();
        return guide.substring(start, guide.indexOf("```", start));
    }

    @Test
    void exampleIsAValidRoadmap() {
        Curriculum curriculum = CurriculumReader.read(List.of(Document.of("example.json", example())))
                .orThrow();

        assertThat(curriculum.roadmaps())
                .singleElement()
                .satisfies(roadmap -> assertThat(roadmap.units()).hasSize(3));
    }

    @Test
    void exampleStandsBesideWhatShips() {
        List<Document> documents = Stream.concat(
                        CurriculumReader.bundledDocuments().stream(), Stream.of(Document.of("example.json", example())))
                .toList();

        assertThat(CurriculumReader.read(documents)).isInstanceOf(ReadResult.Valid.class);
    }

    @Test
    void exampleFollowsTheSchema() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("classpath:curriculum/schema/curriculum.schema.json"))
                        .validate(example(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void guideExplainsEveryFieldAndWordOfTheFormat() throws IOException {
        Set<String> words = new HashSet<>();
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            for (Path schema : schemas.toList()) {
                collect(new ObjectMapper().readTree(schema.toFile()), words);
            }
        }

        assertThat(words).hasSizeGreaterThan(90).allMatch(word -> guide.contains("`" + word + "`"));
    }

    private static void collect(JsonNode schema, Set<String> words) {
        schema.path("properties").fieldNames().forEachRemaining(words::add);
        schema.path("enum").forEach(word -> words.add(word.textValue()));
        schema.forEach(part -> collect(part, words));
    }
}
