package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastCopyTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    @Test
    void aFarDateIsAMonthAndANearOneADay() {
        assertThat(forecast(in(Pacing.CHOSEN, 13, 120))).isEqualTo("**Finish:** around July 2027 at 13 h a week");
        assertThat(forecast(in(Pacing.CHOSEN, 13, 20))).isEqualTo("**Finish:** around April 1 at 13 h a week");
    }

    @Test
    void thePaceIsNamedByWhereItComesFrom() {
        assertThat(forecast(in(Pacing.OWN, 4, 120))).endsWith("at your recent 4 h a week");
        assertThat(forecast(in(Pacing.OWN, 0.25, 120))).endsWith("at your recent 15 min a week");
        assertThat(forecast(in(Pacing.GOAL, 3, 120))).endsWith("at your goal of 3 h a week");
        assertThat(forecast(in(Pacing.ROADMAPS, 12.5, 120))).endsWith("at the roadmap’s 13 h a week");
    }

    @Test
    void aForecastWithoutDateSaysWhatLeadsToOne() {
        assertThat(forecast(new Forecast.OutOfSight(Pacing.OWN, 0))).contains("once you’ve studied a little");
        assertThat(forecast(new Forecast.OutOfSight(Pacing.OWN, 0.5))).contains("more than ten years", "30 min a week");
        assertThat(forecast(new Forecast.Unpaced())).contains("settings goal");
        assertThat(forecast(new Forecast.Finished())).startsWith("**Finished.**");
    }

    private static String forecast(Forecast forecast) {
        return new EnglishForecastCopy().forecast(forecast, TODAY);
    }

    private static Forecast in(Pacing pacing, double weekly, int days) {
        LocalDate likely = TODAY.plusDays(days);
        return new Forecast.On(pacing, weekly, likely.minusDays(14), likely, Optional.of(likely.plusDays(70)));
    }
}
