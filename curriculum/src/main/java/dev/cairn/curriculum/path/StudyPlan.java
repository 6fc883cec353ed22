package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.util.Optional;

/** The hours a week a learner or a roadmap means to keep. */
public record StudyPlan(Pacing pacing, Range weeklyHours) {
    private static final double WEEKS_A_MONTH = 52 / 12.0;

    /**
     * The pace chosen, or else the one the roadmap reckons with: the first it names, or what its hours come to over the
     * months it gives; empty where it gives neither.
     *
     * @param hours all that the roadmap asks for
     */
    static Optional<StudyPlan> of(Roadmap roadmap, double hours, Optional<Pace> chosen) {
        return chosen.map(pace -> new StudyPlan(Pacing.CHOSEN, pace.weeklyHours()))
                .or(() -> roadmap.paces().stream().findFirst().map(pace -> ofRoadmap(pace.weeklyHours())))
                .or(() -> roadmap.months().map(months -> ofRoadmap(spread(hours, months))));
    }

    private static StudyPlan ofRoadmap(Range weeklyHours) {
        return new StudyPlan(Pacing.ROADMAPS, weeklyHours);
    }

    private static Range spread(double hours, Range months) {
        return Range.of(
                hours / (months.max().orElse(months.min()) * WEEKS_A_MONTH), hours / (months.min() * WEEKS_A_MONTH));
    }
}
