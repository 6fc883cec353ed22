package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastCopyTest {
    private static final StudyCalendar CALENDAR = LearnerSettings.DEFAULT.calendar();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    @Test
    void anEvenSpreadIsGivenInWeeks() {
        assertThat(forecast(on(Pacing.OWN, 4, 14, 14)))
                .isEqualTo("**Finish:** at 4 h a week as of late: " + date(DAY) + ", two weeks either way");
        assertThat(forecast(on(Pacing.OWN, 4, 7, 7))).endsWith(", one week either way");
        assertThat(forecast(on(Pacing.OWN, 4, 100, 103))).endsWith(", 15 weeks either way");
    }

    @Test
    void aSmallSpreadIsGivenAsAFewDays() {
        assertThat(forecast(on(Pacing.OWN, 4, 2, 3))).endsWith(", a few days either way");
    }

    @Test
    void aForecastWithoutSpreadIsJustTheDate() {
        assertThat(forecast(on(Pacing.CHOSEN, 40, 0, 0)))
                .isEqualTo("**Finish:** at 40 h a week as planned: " + date(DAY));
    }

    @Test
    void anUnevenSpreadIsGivenAsTwoDates() {
        assertThat(forecast(on(Pacing.OWN, 4, 14, 70)))
                .endsWith(", between " + date(DAY.minusDays(14)) + " and " + date(DAY.plusDays(70)));
    }

    @Test
    void anOpenSpreadIsGivenByItsEarliestDate() {
        assertThat(forecast(new Forecast.On(Pacing.OWN, 0.25, DAY.minusDays(14), DAY, Optional.empty())))
                .isEqualTo("**Finish:** at 15 min a week as of late: " + date(DAY) + ", " + date(DAY.minusDays(14))
                        + " at the earliest; the weeks differ too much to say how late");
    }

    @Test
    void theRoadmapsOwnPaceIsNamedAsSuch() {
        assertThat(forecast(on(Pacing.ROADMAPS, 12.5, 7, 7)))
                .startsWith("**Finish:** at 13 h a week, the roadmap’s own pace: ");
    }

    @Test
    void aForecastWithoutDateSaysWhy() {
        assertThat(forecast(new Forecast.OutOfSight(Pacing.OWN, 0))).contains("no date while nothing is studied");
        assertThat(forecast(new Forecast.OutOfSight(Pacing.OWN, 0.5))).contains("more than ten years", "30 min a week");
        assertThat(forecast(new Forecast.Unpaced())).contains("no date yet");
        assertThat(forecast(new Forecast.Finished())).startsWith("**Finished**");
    }

    private static String forecast(Forecast forecast) {
        return new EnglishForecastCopy().forecast(forecast, CALENDAR);
    }

    private static Forecast on(Pacing pacing, double weekly, int daysEarlier, int daysLater) {
        return new Forecast.On(pacing, weekly, DAY.minusDays(daysEarlier), DAY, Optional.of(DAY.plusDays(daysLater)));
    }

    private static String date(LocalDate day) {
        return "<t:" + day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC) + ":D>";
    }
}
