package dev.cairn.curriculum.path;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a learner has studied on a roadmap, by study day.
 *
 * @param begun the day the roadmap was first followed, or first studied if that was earlier
 * @param finished estimated hours of the units and steps finished on each day
 * @param logged time logged on each day for units of the roadmap or for none, at least for {@link Forecasting#LOOKBACK}
 * @param factor hours the learner takes for one estimated hour; see {@link #factor}
 */
public record StudyRecord(
        LocalDate begun, Map<LocalDate, Double> finished, Map<LocalDate, Duration> logged, double factor) {
    private static final double MAX_FACTOR = 2;

    public StudyRecord {
        finished = Map.copyOf(finished);
        logged = Map.copyOf(logged);
    }

    /**
     * How the time logged for finished units compares with their estimates, limited to 0.5 to 2 so that a unit with
     * little logged time does not mislead.
     *
     * @param hours logged for finished units
     * @param estimated hours of the same units; zero if there are none
     */
    public static double factor(double hours, double estimated) {
        return estimated <= 0 ? 1 : Math.max(1 / MAX_FACTOR, Math.min(MAX_FACTOR, hours / estimated));
    }
}
