package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.util.Optional;

/**
 * A roadmap recommended to a learner.
 *
 * @param allHours the estimated hours of what it requires
 * @param newHours those of what the learner does not know yet
 */
record Recommendation(Roadmap roadmap, Optional<Track> track, Why why, double allHours, double newHours) {
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    /** Why a roadmap is recommended. */
    enum Why {
        /** It begins with programming, for learners who have never programmed. */
        BEGINS_WITH_PROGRAMMING,
        /** It is the right one once the learner can program. */
        AFTER_PROGRAMMING,
        /** It has a track for what interests the learner most. */
        HAS_THE_TRACK,
        QUICK,
        MUCH_ENGINEERING,
        MANY_PROJECTS,
        COVERS_MOST,
        /** It takes a few months even at a few hours a week. */
        FITS_THE_TIME,
        /** It assumes no prior knowledge. */
        NEEDS_NOTHING_FIRST,
        /** It goes beyond what the learner knows. */
        GOES_FURTHER,
        /** It builds on what the learner can do. */
        BUILDS_ON_PROGRAMMING,
        /** The learner's server offers it to newcomers. */
        SERVER_SUGGESTS
    }

    /** Whether the learner probably knows some of it. */
    boolean isPartlyKnown() {
        return newHours < allHours;
    }

    /** The months that this many hours take at this many a week. */
    static double months(double hours, double weeklyHours) {
        return hours / weeklyHours / WEEKS_A_MONTH;
    }
}
