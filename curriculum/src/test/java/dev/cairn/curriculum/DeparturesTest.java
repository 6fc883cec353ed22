package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on where our data departs from the sources is there, whole and as the data are. */
class DeparturesTest {
    @Test
    void pageMatchesTheData() throws IOException {
        assertThat(Files.readString(DeparturesPage.FILE))
                .as("write it anew by the command in README.md")
                .isEqualTo(DeparturesPage.text());
    }

    @Test
    void pageHasEverySuggestionOfTheData() throws IOException {
        String page = DeparturesPage.text();
        int suggestions = 0;
        for (Document document : CurriculumReader.bundledDocuments()) {
            for (JsonNode use : new ObjectMapper().readTree(document.content()).findParents("correction")) {
                if (use.has("resource")) {
                    suggestions++;
                    assertThat(page)
                            .contains(use.path("correction").path("reason").textValue());
                }
            }
        }

        assertThat(suggestions).isGreaterThan(200);
    }

    @Test
    void pageHasEveryCorrectionOfLinksAndRoadmaps() throws IOException {
        String page = DeparturesPage.text();
        List<JsonNode> corrections = new ArrayList<>();
        for (Document document : CurriculumReader.bundledDocuments()) {
            JsonNode root = new ObjectMapper().readTree(document.content());
            root.findParents("correction").stream()
                    .filter(parent -> parent.has("url"))
                    .forEach(link -> corrections.add(link.path("correction")));
            root.findValues("corrections").forEach(list -> list.forEach(corrections::add));
        }

        assertThat(corrections)
                .hasSizeGreaterThan(100)
                .allMatch(correction -> page.contains(correction.path("reason").textValue()));
        assertThat(page.lines().filter(line -> line.startsWith("- **") && !line.matches("- \\*\\*[\\d.–]+ h:.*")))
                .hasSameSizeAs(corrections);
    }
}
