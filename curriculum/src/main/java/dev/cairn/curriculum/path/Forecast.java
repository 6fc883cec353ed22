package dev.cairn.curriculum.path;

import java.time.LocalDate;
import java.util.Optional;

/** The date on which a learner will have finished what a roadmap requires. */
public sealed interface Forecast {

    /** No required unit is left. */
    record Finished() implements Forecast {}

    /**
     * A date and its interval; no date lies in the past.
     *
     * @param weeklyHours the pace behind the forecast, in hours a week
     * @param earliest not after {@code likely}
     * @param latest not before {@code likely}; empty if it is more than ten years away
     */
    record On(Pacing pacing, double weeklyHours, LocalDate earliest, LocalDate likely, Optional<LocalDate> latest)
            implements Forecast {}

    /**
     * The date is more than ten years away.
     *
     * @param weeklyHours the pace behind the forecast; zero if nothing was studied in recent weeks
     */
    record OutOfSight(Pacing pacing, double weeklyHours) implements Forecast {}

    /** The learner has no pace of their own yet, and neither the learner nor the roadmap names one. */
    record Unpaced() implements Forecast {}

    /** The source of the pace behind a forecast. */
    enum Pacing {
        /** The learner's own pace over the last weeks. */
        OWN,
        /** The hours a week that the learner set as a goal. */
        GOAL,
        /** The pace the learner chose. */
        CHOSEN,
        /** The pace the roadmap assumes. */
        ROADMAPS
    }
}
