package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Optional<StudyPlan> TEN_TO_FIFTEEN =
            Optional.of(new StudyPlan(Pacing.CHOSEN, Range.of(10, 15)));

    @Test
    void chosenPaceGivesTheDateForTheFirstThreeWeeks() {
        Forecast forecast = Forecasting.forecast(50, logged(20, 3), TEN_TO_FIFTEEN, TODAY);

        assertThat(forecast)
                .isEqualTo(new Forecast.On(
                        Pacing.CHOSEN, 12.5, TODAY.plusDays(24), TODAY.plusDays(28), Optional.of(TODAY.plusDays(35))));
    }

    @Test
    void ownPaceGivesTheDateFromThreeWeeksOn() {
        Forecast forecast = Forecasting.forecast(42, logged(21, 3), TEN_TO_FIFTEEN, TODAY);

        assertThat(forecast)
                .isEqualTo(new Forecast.On(
                        Pacing.OWN, 21, TODAY.plusDays(14), TODAY.plusDays(14), Optional.of(TODAY.plusDays(14))));
    }

    @Test
    void unevenWeeksSpreadTheDate() {
        Map<LocalDate, Duration> logged = new HashMap<>();
        for (int week = 0; week < 8; week++) {
            logged.put(TODAY.minusDays(7L * week), Duration.ofHours(week % 2 == 0 ? 6 : 2));
        }
        Forecast.On forecast = on(Forecasting.forecast(40, begun(60, Map.of(), logged, 1), Optional.empty(), TODAY));

        assertThat(forecast.weeklyHours()).isEqualTo(4);
        assertThat(forecast.likely()).isEqualTo(TODAY.plusWeeks(10));
        assertThat(forecast.earliest()).isBetween(TODAY.plusWeeks(7), TODAY.plusWeeks(9));
        assertThat(forecast.latest().orElseThrow()).isBetween(TODAY.plusWeeks(11), TODAY.plusWeeks(14));
    }

    @Test
    void weeksWithoutStudyCount() {
        Map<LocalDate, Duration> logged = Map.of(TODAY, Duration.ofHours(8), TODAY.minusDays(40), Duration.ofHours(8));

        assertThat(on(Forecasting.forecast(40, begun(60, Map.of(), logged, 1), Optional.empty(), TODAY))
                        .weeklyHours())
                .isEqualTo(2);
    }

    @Test
    void oneWeekOfEightMayNotComeAgain() {
        Map<LocalDate, Duration> logged = Map.of(TODAY, Duration.ofHours(8));

        assertThat(on(Forecasting.forecast(40, begun(60, Map.of(), logged, 1), Optional.empty(), TODAY))
                        .latest())
                .isEmpty();
    }

    @Test
    void noRecentStudyGivesNoDate() {
        Map<LocalDate, Duration> logged = Map.of(TODAY.minusDays(100), Duration.ofHours(8));

        assertThat(Forecasting.forecast(40, begun(120, Map.of(), logged, 1), TEN_TO_FIFTEEN, TODAY))
                .isEqualTo(new Forecast.OutOfSight(Pacing.OWN, 0));
    }

    @Test
    void aDateBeyondTenYearsIsOutOfSight() {
        assertThat(Forecasting.forecast(1_000, logged(70, 0.1), TEN_TO_FIFTEEN, TODAY))
                .isInstanceOf(Forecast.OutOfSight.class);
    }

    @Test
    void withoutHistoryAndPaceThereIsNoDate() {
        assertThat(Forecasting.forecast(40, Optional.empty(), Optional.empty(), TODAY))
                .isEqualTo(new Forecast.Unpaced());
    }

    @Test
    void aFinishedRoadmapIsFinishedAtAnyPace() {
        assertThat(Forecasting.forecast(0, Optional.empty(), Optional.empty(), TODAY))
                .isEqualTo(new Forecast.Finished());
    }

    @Test
    void aLargeCourseIsSpreadOverTheDaysSinceTheLastFinish() {
        Map<LocalDate, Double> finished = Map.of(TODAY.minusDays(42), 5.0, TODAY, 60.0);

        assertThat(OwnPace.weeks(begun(50, finished, Map.of(), 1).orElseThrow(), TODAY))
                .hasSize(7)
                .last()
                .satisfies(hours -> assertThat(hours).isBetween(9.99, 10.01));
    }

    @Test
    void oldCoursesEnteredAtOnceCountSixteenHoursADay() {
        Map<LocalDate, Double> finished = Map.of(TODAY.minusDays(27), 400.0);

        assertThat(OwnPace.weeks(begun(27, finished, Map.of(), 1).orElseThrow(), TODAY))
                .containsExactly(16.0, 0.0, 0.0, 0.0);
    }

    @Test
    void studyLoggedAndFinishedCountsOnce() {
        Map<LocalDate, Double> finished = new HashMap<>();
        Map<LocalDate, Duration> logged = new HashMap<>();
        for (int day = 0; day < 21; day++) {
            finished.put(TODAY.minusDays(day), 1.0);
            logged.put(TODAY.minusDays(day), Duration.ofHours(day < 7 ? 2 : 1));
        }

        assertThat(OwnPace.weeks(begun(20, finished, logged, 1).orElseThrow(), TODAY))
                .containsExactly(7.0, 7.0, 14.0);
    }

    @Test
    void loggedTimeOfASlowLearnerCountsByTheEstimates() {
        assertThat(OwnPace.weeks(
                        begun(20, Map.of(), Map.of(TODAY, Duration.ofHours(6)), StudyRecord.factor(15, 10))
                                .orElseThrow(),
                        TODAY))
                .containsExactly(0.0, 0.0, 4.0);
    }

    @Test
    void theFactorStaysBetweenOneHalfAndTwo() {
        assertThat(StudyRecord.factor(0, 0)).isEqualTo(1);
        assertThat(StudyRecord.factor(1, 100)).isEqualTo(0.5);
        assertThat(StudyRecord.factor(500, 100)).isEqualTo(2);
        assertThat(StudyRecord.factor(12, 10)).isEqualTo(1.2);
    }

    private static Forecast.On on(Forecast forecast) {
        return (Forecast.On) forecast;
    }

    /** The same hours on each of the last days up to today. */
    private static Optional<StudyRecord> logged(int days, double hours) {
        Map<LocalDate, Duration> logged = new HashMap<>();
        for (int day = 0; day < days; day++) {
            logged.put(TODAY.minusDays(day), Duration.ofMinutes(Math.round(hours * 60)));
        }
        return begun(days - 1, Map.of(), logged, 1);
    }

    private static Optional<StudyRecord> begun(
            int daysAgo, Map<LocalDate, Double> finished, Map<LocalDate, Duration> logged, double factor) {
        return Optional.of(new StudyRecord(TODAY.minusDays(daysAgo), finished, logged, factor));
    }
}
