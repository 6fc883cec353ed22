package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.RoadmapHours.Asked;
import dev.cairn.curriculum.reader.CurriculumReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapHoursTest {
    private static final Curriculum SHIPPED = CurriculumReader.bundled().orThrow();

    @Test
    void alternativesCountOnceAndOptionalHoursApart() {
        Pathfinder pathfinder = new RoadmapFixture()
                .phase("a", unit("a1").hours(4), unit("a2").hours(4))
                .phase("b", unit("b1").hours(4).oneOf("g"), unit("b2").hours(4).oneOf("g"))
                .phase("c", unit("c1").hours(100).is(Requirement.OPTIONAL))
                .track("short", "b", Track.Weight.SKIPPABLE)
                .pathfinder();

        assertThat(pathfinder.hours(TrackChoice.of(RoadmapFixture.ID)).overall())
                .isEqualTo(new Asked(12, 100, 3));
        assertThat(pathfinder
                        .hours(TrackChoice.along(RoadmapFixture.ID, RoadmapFixture.trackId("short")))
                        .overall())
                .isEqualTo(new Asked(8, 104, 2));
    }

    @Test
    void roundedPhasesAddUpToTheRoadmap() {
        Pathfinder pathfinder = new RoadmapFixture()
                .phase("a", unit("a1").hours(1.4))
                .phase("b", unit("b1").hours(1.4))
                .phase("c", unit("c1").hours(1.4))
                .pathfinder();

        assertThat(pathfinder.hours(TrackChoice.of(RoadmapFixture.ID)).overall())
                .isEqualTo(new Asked(3, 0, 3));
    }

    /** The figures by which people choose; a change of the content that moves them should be meant. */
    @ParameterizedTest
    @CsvSource({
        "ml-engineering-learning-path, 398, 40",
        "master-curriculum, 636, 69",
        "ml-engineer, 209, 146",
        "ml-mastery, 635, 115",
        "ml-road-map, 304, 597"
    })
    void roadmapAdvertisesTheHoursItAsksFor(String roadmap, long required, long optional) {
        assertThat(new Pathfinder(SHIPPED)
                        .hours(TrackChoice.of(new RoadmapId(roadmap)))
                        .overall())
                .extracting(Asked::required, Asked::optional)
                .containsExactly(required, optional);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 1", "0.5, 50", "0.6666, 66", "0.999, 99", "1, 100"})
    void percentIsFullOnlyWhenEverythingIsDone(double share, int percent) {
        assertThat(Progress.percent(share)).isEqualTo(percent);
    }
}
