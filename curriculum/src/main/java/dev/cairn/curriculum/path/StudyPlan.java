package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The weekly hours that a learner or a roadmap plans for. */
public record StudyPlan(Pacing pacing, Range weeklyHours) {
    private static final int DAYS_PER_WEEK = 7;
    private static final double WEEKS_PER_MONTH = 52 / 12.0;

    /**
     * Determines the plan: the chosen pace, or else the roadmap's first named pace, or else the roadmap's hours spread
     * over its months, or over the weeks of its cohort. Empty if the roadmap gives none of these.
     *
     * @param hours all hours the roadmap requires
     */
    static Optional<StudyPlan> of(Roadmap roadmap, double hours, Optional<Pace> chosen) {
        return chosen.map(pace -> new StudyPlan(Pacing.CHOSEN, pace.weeklyHours()))
                .or(() -> roadmap.paces().stream().findFirst().map(pace -> ofRoadmap(pace.weeklyHours())))
                .or(() -> roadmap.months().map(months -> ofRoadmap(spread(hours, months))))
                .or(() -> roadmap.cohort().map(cohort -> ofRoadmap(spread(hours, cohort))));
    }

    private static StudyPlan ofRoadmap(Range weeklyHours) {
        return new StudyPlan(Pacing.ROADMAPS, weeklyHours);
    }

    private static Range spread(double hours, Cohort cohort) {
        long days = cohort.weeks().stream()
                .mapToLong(week -> ChronoUnit.DAYS.between(week.from(), week.until()) + 1)
                .sum();
        double weekly = hours * DAYS_PER_WEEK / days;
        return Range.of(weekly, weekly);
    }

    private static Range spread(double hours, Range months) {
        return Range.of(
                hours / (months.max().orElse(months.min()) * WEEKS_PER_MONTH),
                hours / (months.min() * WEEKS_PER_MONTH));
    }
}
