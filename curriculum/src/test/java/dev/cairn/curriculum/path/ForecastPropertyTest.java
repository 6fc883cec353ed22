package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Forecast.Pacing;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks properties of forecasts on random histories and standings. */
class ForecastPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final int CASES = 200;
    private static final List<UnitState> STATES = List.of(UnitState.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void moreStudyInAnyWeekIsNeverLater(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            StudyRecord less = record(random);
            Map<LocalDate, Duration> logged = new HashMap<>(less.logged());
            logged.merge(TODAY.minusDays(random.nextInt(56)), minutes(random, 600), Duration::plus);
            double left = 1 + random.nextInt(400);

            assertNotLater(
                    forecast(left, new StudyRecord(less.begun(), less.finished(), logged, less.factor())),
                    forecast(left, less));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fasterPlanIsNeverLater(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            double least = random.nextDouble() * 20;
            double most = least + random.nextDouble() * 20;
            double left = 1 + random.nextInt(400);

            assertNotLater(planned(left, least + 1, most + 1), planned(left, least, most));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void skippingIsNeverLater(long seed) {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        Pathfinder pathfinder = new Pathfinder(curriculum);
        Random random = new Random(seed);
        StudyRecord studied = record(random);
        for (Roadmap roadmap : curriculum.roadmaps()) {
            TrackChoice route = TrackChoice.of(roadmap.id());
            ReportedStanding standing = standing(roadmap, random);
            Forecast before = forecast(left(pathfinder, route, standing), studied);
            for (Unit unit : roadmap.units()) {
                if (standing.state(unit.id()).filter(UnitState::isSettled).isEmpty()) {
                    ReportedStanding after = standing.with(unit.id(), skipped(unit, random));
                    assertNotLater(forecast(left(pathfinder, route, after), studied), before);
                }
            }
        }
    }

    /** Never refuses a unit with alternatives: that may leave a longer one, and a later date. */
    private static UnitState skipped(Unit unit, Random random) {
        return unit.oneOf().isPresent() || random.nextBoolean() ? UnitState.KNOWN : UnitState.NOT_FOR_ME;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void datesAreInOrderAndNeverPast(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            if (forecast(random.nextDouble() * 50, record(random)) instanceof Forecast.On on) {
                assertThat(on.earliest()).isAfterOrEqualTo(TODAY).isBeforeOrEqualTo(on.likely());
                on.latest().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(on.likely()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sameHistoryGivesTheSameDate(long seed) {
        StudyRecord studied = record(new Random(seed));

        assertThat(forecast(100, studied)).isEqualTo(forecast(100, record(new Random(seed))));
    }

    private static void assertNotLater(Forecast sooner, Forecast later) {
        if (!(later instanceof Forecast.On before) || sooner instanceof Forecast.Finished) {
            return;
        }
        assertThat(sooner).isInstanceOf(Forecast.On.class);
        Forecast.On after = (Forecast.On) sooner;
        assertThat(after.likely()).isBeforeOrEqualTo(before.likely());
        assertThat(after.earliest()).isBeforeOrEqualTo(before.earliest());
        before.latest()
                .ifPresent(latest -> assertThat(after.latest())
                        .hasValueSatisfying(date -> assertThat(date).isBeforeOrEqualTo(latest)));
    }

    private static Forecast forecast(double left, StudyRecord studied) {
        return Forecasting.forecast(left, Optional.of(studied), Optional.empty(), TODAY);
    }

    private static Forecast planned(double left, double least, double most) {
        return Forecasting.forecast(
                left, Optional.empty(), Optional.of(new StudyPlan(Pacing.CHOSEN, Range.of(least, most))), TODAY);
    }

    private static double left(Pathfinder pathfinder, TrackChoice route, ReportedStanding standing) {
        return pathfinder
                .progress(route, pathfinder.standing(standing))
                .overall()
                .required()
                .leftHours();
    }

    private static StudyRecord record(Random random) {
        int days = 21 + random.nextInt(60);
        Map<LocalDate, Double> finished = new HashMap<>();
        Map<LocalDate, Duration> logged = new HashMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            finished.put(TODAY.minusDays(random.nextInt(days)), random.nextDouble() * 40);
            logged.put(TODAY.minusDays(random.nextInt(days)), minutes(random, 300));
        }
        return new StudyRecord(TODAY.minusDays(days), finished, logged, 0.5 + random.nextDouble());
    }

    private static Duration minutes(Random random, int most) {
        return Duration.ofMinutes(1 + random.nextInt(most));
    }

    private static ReportedStanding standing(Roadmap roadmap, Random random) {
        ReportedStanding standing = ReportedStanding.NOTHING;
        for (Unit unit : roadmap.units()) {
            if (random.nextInt(3) == 0) {
                standing = standing.with(unit.id(), STATES.get(random.nextInt(STATES.size())));
            }
        }
        return standing;
    }
}
