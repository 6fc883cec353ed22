package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.EditableDocument;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CurriculumTest {
    private final Curriculum curriculum = EditableDocument.whole().read().orThrow();

    @Test
    void currentIdLeadsToItself() {
        assertThat(curriculum.resolve(new UnitId("project")))
                .extracting(Unit::title)
                .containsExactly("A Project");
        assertThat(curriculum.resolve(new StepId("python-beginner.loops")))
                .hasValue(new StepId("python-beginner.loops"));
    }

    @Test
    void formerIdLeadsToTheCurrentUnit() {
        assertThat(curriculum.resolve(new UnitId("python-old")))
                .extracting(Unit::id)
                .containsExactly(new UnitId("python-beginner"));
    }

    @Test
    void formerIdOfASplitUnitLeadsToAllItsParts() {
        Curriculum split = EditableDocument.whole()
                .with("/roadmap/phases/0/sections/0/units/1/formerly", "[\"python-old\"]")
                .read()
                .orThrow();

        assertThat(split.resolve(new UnitId("python-old"))).hasSize(2);
    }

    @Test
    void stepFollowsItsRenamedUnit() {
        assertThat(curriculum.resolve(new StepId("python-old.classes")))
                .hasValue(new StepId("python-beginner.classes"));
        assertThat(curriculum.resolve(new StepId("old-python.loops"))).hasValue(new StepId("python-beginner.loops"));
    }

    @Test
    void unknownIdLeadsNowhere() {
        assertThat(curriculum.resolve(new UnitId("nothing"))).isEmpty();
        assertThat(curriculum.resolve(new StepId("nothing.at-all"))).isEmpty();
        assertThat(curriculum.locationOf(new UnitId("nothing"))).isEmpty();
    }

    @Test
    void placeNamesTheUnitsPosition() {
        assertThat(curriculum.locationOf(new UnitId("regression"))).hasValueSatisfying(place -> {
            assertThat(place.roadmap().id().value()).isEqualTo("small-path");
            assertThat(place.phase().title()).isEqualTo("Models");
            assertThat(place.section().title()).isEmpty();
        });
    }

    @Test
    void stepTakesItsShareOfTheHours() {
        Unit unit = curriculum.unit(new UnitId("python-beginner")).orElseThrow();

        assertThat(unit.estimatedDuration(unit.steps().get(0))).isEqualTo(Duration.ofHours(6));
        assertThat(unit.hours().duration()).isEqualTo(Duration.ofHours(15));
    }
}
