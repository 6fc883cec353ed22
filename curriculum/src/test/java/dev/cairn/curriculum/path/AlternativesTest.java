package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final Duration SITTING = Duration.ofMinutes(45);

    private final Curriculum curriculum = new Curriculum(
            List.of(new RoadmapFixture()
                    .phase(
                            "only",
                            unit("a").oneOf("python"),
                            unit("b"),
                            unit("c").oneOf("python"))
                    .build(RoadmapFixture.ID)),
            List.of(),
            List.of());
    private final Alternatives alternatives = new Alternatives(curriculum);

    @Test
    void unitNamesItsAlternativesAndWhomTheySuit() {
        assertThat(alternatives.to(of("a")))
                .containsExactly(new Alternative(of("c"), List.of(of("c")), Optional.of("anyone")));
        assertThat(alternatives.group(of("c"))).extracting(Alternative::unit).containsExactly(of("a"), of("c"));
    }

    @Test
    void unitOutsideGroupsHasNoAlternatives() {
        assertThat(alternatives.to(of("b"))).isEmpty();
        assertThat(alternatives.group(of("b"))).isEmpty();
    }

    @Test
    void masteredAlternativeMakesTheOthersUnneeded() {
        Standing standing = standing("c", UnitState.KNOWN);

        assertThat(alternatives.masteredInstead(of("a"), standing)).contains(of("c"));
        assertThat(alternatives.masteredInstead(of("c"), standing)).isEmpty();
        assertThat(alternatives.masteredInstead(of("a"), standing("c", UnitState.STARTED)))
                .isEmpty();
    }

    @Test
    void openChoiceIsAskedUntilOneOfTheUnitsIsBegun() {
        Pathfinder pathfinder = new Pathfinder(curriculum);
        TrackChoice track = TrackChoice.of(RoadmapFixture.ID);

        assertThat(pathfinder
                        .next(track, Standing.NOTHING, SITTING)
                        .orElseThrow()
                        .choice())
                .extracting(Alternative::unit)
                .containsExactly(of("a"), of("c"));
        assertThat(pathfinder
                        .next(track, standing("c", UnitState.STARTED), SITTING)
                        .orElseThrow()
                        .choice())
                .isEmpty();
        assertThat(pathfinder
                        .next(track, standing("a", UnitState.NOT_FOR_ME), SITTING)
                        .orElseThrow()
                        .choice())
                .isEmpty();
    }

    @Test
    void pickedUnitIsNotAskedAbout() {
        assertThat(new Pathfinder(curriculum)
                        .propose(TrackChoice.of(RoadmapFixture.ID), id("a"), Standing.NOTHING, SITTING)
                        .choice())
                .isEmpty();
    }

    private Unit of(String unit) {
        return curriculum.unit(id(unit)).orElseThrow();
    }

    private static Standing standing(String unit, UnitState state) {
        return new Standing(new ReportedStanding(Map.of(id(unit), state), Set.of(), Set.of()), Map.of());
    }
}
