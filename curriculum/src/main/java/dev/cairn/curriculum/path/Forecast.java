package dev.cairn.curriculum.path;

import java.time.LocalDate;
import java.util.Optional;

/** When a learner will have finished what a roadmap asks for. */
public sealed interface Forecast {

    /** Nothing is left. */
    record Finished() implements Forecast {}

    /**
     * A date, with how far it may be off; never a date that is past.
     *
     * @param weeklyHours the hours a week it is reckoned with
     * @param earliest not after {@code likely}
     * @param latest not before {@code likely}; empty if it may be more than ten years off
     */
    record On(Pacing pacing, double weeklyHours, LocalDate earliest, LocalDate likely, Optional<LocalDate> latest)
            implements Forecast {}

    /**
     * Not within ten years.
     *
     * @param weeklyHours nought when nothing was studied in the weeks looked at
     */
    record OutOfSight(Pacing pacing, double weeklyHours) implements Forecast {}

    /** There is neither a pace of the learner's own yet nor one chosen. */
    record Unpaced() implements Forecast {}

    /** Whose pace a forecast goes by. */
    enum Pacing {
        /** The learner's of the last weeks. */
        OWN,
        /** The one the learner chose. */
        CHOSEN,
        /** The one the roadmap reckons with. */
        ROADMAPS
    }
}
