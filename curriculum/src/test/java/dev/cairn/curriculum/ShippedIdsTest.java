package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Keeps what ships later apart from the ids that operators chose for their own units: a new unit's id begins with its
 * roadmap's, and the id of a new roadmap with "cairn-". The ids from before that rule are in a list.
 */
class ShippedIdsTest {
    private static final Path LIST = Path.of("src/test/resources/curriculum/ids-before-the-rule.txt");

    @Test
    void newIdsThatShipAreNoneThatAnOperatorWouldChoose() throws IOException {
        Set<String> old = new HashSet<>(Files.readAllLines(LIST));

        for (Roadmap roadmap : CurriculumReader.bundled().orThrow().roadmaps()) {
            String id = roadmap.id().value();
            assertThat(id).matches(each -> old.contains(each) || each.startsWith("cairn-"));
            assertThat(roadmap.units())
                    .extracting(unit -> unit.id().value())
                    .allMatch(unit -> old.contains(unit) || unit.startsWith(id + "-"));
        }
    }

    @Test
    void listedIdsStayOrAreFormerOnes() throws IOException {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();

        assertThat(Files.readAllLines(LIST))
                .allMatch(id -> curriculum
                                .roadmap(new RoadmapId(id.length() > 32 ? "none" : id))
                                .isPresent()
                        || !curriculum.resolve(new UnitId(id)).isEmpty());
    }
}
