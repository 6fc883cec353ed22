package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.cli.StartupException;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Problem;
import dev.cairn.curriculum.reader.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class CairnTest {
    @Test
    void bundledCurriculumIsValid() throws StartupException {
        assertThat(Cairn.curriculum(CurriculumReader.bundled()).roadmaps()).isNotEmpty();
    }

    @Test
    void invalidBundledCurriculumEndsTheStartWithOneLinePerProblem() {
        ReadResult broken = new ReadResult.Invalid(List.of(
                new Problem("roadmaps/a.json", "/roadmap/title", "there is no title", "give it one"),
                new Problem("topics.json", "", "it is empty", "put the topics back")));

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> Cairn.curriculum(broken))
                .satisfies(problems -> {
                    assertThat(problems.exitCode()).isEqualTo(1);
                    assertThat(problems.lines())
                            .containsExactly(
                                    "roadmaps/a.json#/roadmap/title: there is no title; give it one",
                                    "topics.json#: it is empty; put the topics back");
                });
    }
}
