package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetBeforeTest {
    private final Curriculum curriculum = new WebFixture()
            .roadmap(
                    "here",
                    unit("goal").topics("pca").stepTopics("k-means", "svd"),
                    unit("neighbour").topics("pca", "k-means", "svd"),
                    unit("bare"))
            .roadmap(
                    "there",
                    unit("spectra").stepTopics("pca", "svd"),
                    unit("groups").topics("k-means", "trees"))
            .roadmap("beyond", unit("all").topics("pca", "k-means", "svd", "trees"))
            .build();

    @Test
    void theUnitThatCoveredAllTopicsIsNamed() {
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("all"), UnitState.DONE)))
                .containsExactly("all");
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("all"), UnitState.KNOWN)))
                .containsExactly("all");
    }

    @Test
    void onlyAsManyUnitsAreNamedAsCoverTheTopics() {
        ReportedStanding both =
                ReportedStanding.NOTHING.with(id("groups"), UnitState.DONE).with(id("spectra"), UnitState.DONE);

        assertThat(met("goal", both)).containsExactly("spectra", "groups");
        assertThat(met("goal", both.with(id("all"), UnitState.DONE))).containsExactly("all");
    }

    @Test
    void oneNewTopicMeansNothingIsNamed() {
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("spectra"), UnitState.DONE)))
                .isEmpty();
    }

    @Test
    void tickedStepsCount() {
        ReportedStanding half =
                ReportedStanding.NOTHING.with(id("groups"), UnitState.DONE).withTicked(step("spectra", 1));

        assertThat(met("goal", half)).isEmpty();
        assertThat(met("goal", half.withTicked(step("spectra", 2)))).containsExactly("spectra", "groups");
    }

    @Test
    void theSameRoadmapDoesNotCount() {
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("neighbour"), UnitState.DONE)))
                .isEmpty();
    }

    @Test
    void startedAndUnwantedUnitsDoNotCount() {
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("all"), UnitState.STARTED)))
                .isEmpty();
        assertThat(met("goal", ReportedStanding.NOTHING.with(id("all"), UnitState.NOT_FOR_ME)))
                .isEmpty();
    }

    @Test
    void aUnitWithoutTopicsWasNeverMet() {
        assertThat(met("bare", ReportedStanding.NOTHING.with(id("all"), UnitState.DONE)))
                .isEmpty();
    }

    private List<String> met(String unit, ReportedStanding standing) {
        Pathfinder pathfinder = new Pathfinder(curriculum);
        return pathfinder.metBefore(curriculum.unit(id(unit)).orElseThrow(), pathfinder.standing(standing)).stream()
                .map(place -> place.unit().id().value())
                .toList();
    }
}
