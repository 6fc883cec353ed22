package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoadmapWalkTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+) (more|later)");

    static List<RoadmapWalk> walks() {
        return RoadmapWalk.all(CURRICULUM);
    }

    static List<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void noKindOfReasonIsGivenThriceRunning(RoadmapWalk walk) {
        assertThat(walk.longestRun()).as(walk.title()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void moreThanThreeInFourReasonsAreDistinct(RoadmapWalk walk) {
        assertThat(walk.distinctSentences() * 4)
                .as(walk.title())
                .isGreaterThan(3L * walk.proposals().size());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void almostNoReasonIsTheOrderAlone(RoadmapWalk walk) {
        assertThat(walk.withoutTopics()).as(walk.title()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void noReasonCountsAboveTen(RoadmapWalk walk) {
        assertThat(walk.sentences())
                .allMatch(sentence ->
                        NUMBER.matcher(sentence).results().allMatch(number -> Integer.parseInt(number.group(1)) <= 10));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyUnitHasSomethingToOpen(Roadmap roadmap) {
        assertThat(RoadmapWalk.withNothingToOpen(CURRICULUM, roadmap)).isEmpty();
    }
}
