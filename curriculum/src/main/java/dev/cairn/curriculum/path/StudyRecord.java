package dev.cairn.curriculum.path;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a learner has studied on a roadmap, by study day.
 *
 * @param begun the day it was first followed, or first studied if that was earlier
 * @param finished estimated hours of the units and steps finished on each day
 * @param logged time logged on each day, for units of the roadmap or for none in particular; of the last weeks at least
 * @param factor hours the learner takes for an hour of the estimate, see {@link #factor}
 */
public record StudyRecord(
        LocalDate begun, Map<LocalDate, Double> finished, Map<LocalDate, Duration> logged, double factor) {
    private static final double LONGEST = 2;

    public StudyRecord {
        finished = Map.copyOf(finished);
        logged = Map.copyOf(logged);
    }

    /**
     * How the time logged for finished units compares with their estimates; from a half to 2, so that a unit of which
     * little was logged does not lead astray.
     *
     * @param hours logged for units that are finished
     * @param estimated hours of the same units; nought when there are none
     */
    public static double factor(double hours, double estimated) {
        return estimated <= 0 ? 1 : Math.max(1 / LONGEST, Math.min(LONGEST, hours / estimated));
    }
}
