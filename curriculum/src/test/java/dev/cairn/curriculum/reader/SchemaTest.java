package dev.cairn.curriculum.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:curriculum/schema/curriculum.schema.json"));

    static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void shippedDataFollowsTheSchema() {
        for (Document document : CurriculumReader.bundledDocuments()) {
            String json = new String(document.content(), StandardCharsets.UTF_8);

            assertThat(SCHEMA.validate(json, InputFormat.JSON))
                    .as(document.name())
                    .isEmpty();
        }
    }

    @Test
    void completeFixtureFollowsTheSchema() {
        assertThat(SCHEMA.validate(EditableDocument.whole().json(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.curriculum.reader.Flaw#all")
    void theSchemaFindsTheFlawsOfForm(Flaw flaw) {
        assertThat(SCHEMA.validate(flaw.draft().json(), InputFormat.JSON).isEmpty())
                .isEqualTo(!flaw.seenBySchema());
    }

    @Test
    void dataNamesTheSchemaBesideIt() throws IOException {
        Path data = Path.of("src/main/resources/curriculum");
        for (Document document : CurriculumReader.bundledDocuments()) {
            Path file = data.resolve(document.name());
            String schema =
                    new ObjectMapper().readTree(file.toFile()).path("$schema").textValue();

            assertThat(file.resolveSibling(schema)).exists();
        }
    }
}
