package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final TrackChoice ROUTE = TrackChoice.of(RoadmapFixture.ID);

    @Test
    void longStepIsCutIntoSittings() {
        Proposal proposal = next(unit("long").hours(40).steps(4), ReportedStanding.NOTHING, 45);

        assertThat(proposal.step()).map(step -> step.id()).hasValue(step("long", 1));
        assertThat(proposal.sitting()).hasValueSatisfying(sitting -> {
            assertThat(sitting.estimate()).isEqualTo(Duration.ofHours(10));
            assertThat(sitting.count()).isEqualTo(14);
            assertThat(sitting.fits()).isFalse();
        });
    }

    @Test
    void theFirstUntickedStepIsProposed() {
        Proposal proposal = next(
                unit("long").hours(4).steps(4),
                ReportedStanding.NOTHING.withTicked(step("long", 1)).withTicked(step("long", 3)),
                60);

        assertThat(proposal.step()).map(step -> step.id()).hasValue(step("long", 2));
        assertThat(proposal.sitting()).hasValueSatisfying(sitting -> {
            assertThat(sitting.fits()).isTrue();
            assertThat(sitting.count()).isEqualTo(1);
        });
    }

    @Test
    void aLaterStepThatFitsIsPreferred() {
        assertThat(proposed("[]", 60)).isEqualTo("short");
    }

    @Test
    void stepIsNotTakenBeforeOneWhoseTopicsItNeeds() {
        assertThat(proposed("[\"far\"]", 60)).isEqualTo("long");
        assertThat(proposed("[\"far\"]", 600)).isEqualTo("long");
    }

    /** The step proposed of a long and a short one if the short one's topic needs these. */
    private static String proposed(String needs, int minutes) {
        String json = """
                {"roadmap": {"id": "walk", "title": "A", "summary": "A", "source": {"title": "A"}, "audience": "A",
                 "phases": [{"id": "a", "title": "A", "sections": [{"id": "a", "units": [{"id": "unit", "title": "A",
                  "kind": "lesson", "requirement": "required", "topics": ["base"],
                  "hours": {"min": 10, "max": 10, "basis": "estimate"},
                  "steps": [{"id": "long", "title": "Long", "share": 0.9, "topics": ["base"]},
                            {"id": "short", "title": "Short", "share": 0.1, "topics": ["top"]}]}]}]}]},
                 "topics": [{"id": "base", "name": "Base", "summary": "A"},
                            {"id": "far", "name": "Far", "summary": "A", "needs": ["base"]},
                            {"id": "top", "name": "Top", "summary": "A", "needs": %s}]}
                """.formatted(needs);
        Curriculum curriculum =
                CurriculumReader.read(List.of(Document.of("small.json", json))).orThrow();
        String step = new Pathfinder(curriculum)
                .next(ROUTE, Standing.NOTHING, Duration.ofMinutes(minutes))
                .flatMap(Proposal::step)
                .orElseThrow()
                .id()
                .value();
        return step.substring(step.indexOf('.') + 1);
    }

    @Test
    void aUnitWithoutStepsIsProposedWhole() {
        Proposal proposal = next(unit("plain").hours(2), ReportedStanding.NOTHING, 50);

        assertThat(proposal.step()).isEmpty();
        assertThat(proposal.sitting()).map(Sitting::count).hasValue(3);
    }

    @Test
    void noSittingIsLeftOnceEveryStepIsTicked() {
        Proposal proposal = next(unit("long").steps(1), ReportedStanding.NOTHING.withTicked(step("long", 1)), 30);

        assertThat(proposal.sitting()).isEmpty();
    }

    @Test
    void aSittingOfZeroLengthIsRefused() {
        assertThatThrownBy(() -> next(unit("plain"), ReportedStanding.NOTHING, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Proposal next(UnitFixture unit, ReportedStanding standing, int minutes) {
        Pathfinder pathfinder = new RoadmapFixture().phase("a", unit).pathfinder();
        return pathfinder
                .next(ROUTE, pathfinder.standing(standing), Duration.ofMinutes(minutes))
                .orElseThrow();
    }
}
