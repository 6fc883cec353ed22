package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.progress.FollowedRoadmap;
import dev.cairn.bot.progress.LearnerProgress;
import dev.cairn.bot.progress.StepTick;
import dev.cairn.bot.progress.UnitMark;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.StudyRecord;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyRecordBuilderTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("ml-engineering-learning-path")).orElseThrow();
    private static final Unit UNIT = ROADMAP.units().get(0);
    private static final double HOURS = UNIT.hours().mean();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Map<UnitId, UnitMark> units = new HashMap<>();
    private final Map<StepId, StepTick> steps = new HashMap<>();
    private final Map<RoadmapId, FollowedRoadmap> followed = new HashMap<>();
    private final Map<LocalDate, Duration> logged = new HashMap<>();
    private final Map<UnitId, Duration> byUnit = new HashMap<>();

    @Test
    void aLearnerWhoDidNothingHasNoRecord() {
        assertThat(build()).isEmpty();
    }

    @Test
    void aFinishedUnitCountsOnItsDay() {
        finish(UNIT, MONDAY);

        assertThat(record().finished()).hasSize(1).containsEntry(MONDAY, HOURS);
        assertThat(record().begun()).isEqualTo(MONDAY);
    }

    @Test
    void stepsCountOnTheDaysTheyWereTickedAndTheRestWhenTheUnitWasFinished() {
        double share = UNIT.steps().get(0).share();
        steps.put(UNIT.steps().get(0).id(), new StepTick(noon(MONDAY), MONDAY));
        finish(UNIT, MONDAY.plusDays(3));

        assertThat(record().finished().get(MONDAY)).isCloseTo(HOURS * share, within(1e-9));
        assertThat(record().finished().get(MONDAY.plusDays(3))).isCloseTo(HOURS * (1 - share), within(1e-9));
    }

    @Test
    void aSkippedUnitCountsNothing() {
        units.put(UNIT.id(), new UnitMark(UnitState.KNOWN, noon(MONDAY), Optional.empty()));

        assertThat(build()).isEmpty();
    }

    @Test
    void theRecordBeginsWhenTheRoadmapWasFollowedOrWhenSomethingWasDoneEarlier() {
        followed.put(
                ROADMAP.id(), new FollowedRoadmap(ROADMAP.id(), Optional.empty(), Optional.empty(), noon(MONDAY), 1));
        assertThat(record().begun()).isEqualTo(MONDAY);

        logged.put(MONDAY.minusDays(5), Duration.ofMinutes(30));
        assertThat(record().begun()).isEqualTo(MONDAY.minusDays(5));
    }

    @Test
    void theFactorComparesTheTimeOfFinishedUnitsWithTheirEstimates() {
        finish(UNIT, MONDAY);
        byUnit.put(UNIT.id(), Duration.ofMinutes(Math.round(HOURS * 60 * 1.5)));
        byUnit.put(ROADMAP.units().get(1).id(), Duration.ofHours(500));

        assertThat(record().factor()).isCloseTo(1.5, within(0.01));
    }

    private void finish(Unit unit, LocalDate day) {
        units.put(unit.id(), new UnitMark(UnitState.DONE, noon(day), Optional.of(day)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private StudyRecord record() {
        return build().orElseThrow();
    }

    private Optional<StudyRecord> build() {
        return new StudyRecordBuilder(CURRICULUM, ROADMAP, new LearnerProgress(followed, units, steps, Map.of()))
                .build(LearnerSettings.DEFAULT.calendar(), logged, byUnit);
    }
}
