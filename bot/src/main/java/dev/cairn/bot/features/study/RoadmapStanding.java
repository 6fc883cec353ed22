package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import java.time.Duration;
import java.util.Optional;

/**
 * A learner's track, pace and progress on one roadmap.
 *
 * @param pace empty if the learner chose none
 * @param standing the learner's progress over all roadmaps, under today's ids
 */
public record RoadmapStanding(Roadmap roadmap, TrackChoice trackChoice, Optional<Pace> pace, Standing standing) {
    private static final Duration DEFAULT_SITTING = Duration.ofHours(1);
    private static final Duration MIN_SITTING = Duration.ofMinutes(30);
    private static final Duration MAX_SITTING = Duration.ofHours(4);
    private static final int STUDY_DAYS_A_WEEK = 5;
    private static final int ROUND_TO_MINUTES = 15;

    /** Returns the length of a sitting unless the learner says otherwise: a fifth of the pace's week, to the quarter hour. */
    public Duration usualSitting() {
        return pace.map(RoadmapStanding::daily).orElse(DEFAULT_SITTING);
    }

    /** As {@link #usualSitting()}, of the learner's own goal for the week if they have one. */
    Duration usualSitting(Optional<Duration> goal) {
        return goal.map(week -> daily((double) week.toMinutes())).orElseGet(this::usualSitting);
    }

    /** Returns a copy along another track, or along none. */
    public RoadmapStanding withTrack(Optional<Track> track) {
        return new RoadmapStanding(roadmap, new TrackChoice(roadmap.id(), track.map(Track::id)), pace, standing);
    }

    /** Returns a copy at another pace, or at none. */
    public RoadmapStanding withPace(Optional<Pace> newPace) {
        return new RoadmapStanding(roadmap, trackChoice, newPace, standing);
    }

    private static Duration daily(Pace pace) {
        return daily(pace.weeklyHours().mean() * 60);
    }

    private static Duration daily(double minutesAWeek) {
        double minutes = minutesAWeek / STUDY_DAYS_A_WEEK;
        Duration rounded = Duration.ofMinutes(Math.round(minutes / ROUND_TO_MINUTES) * ROUND_TO_MINUTES);
        if (rounded.compareTo(MIN_SITTING) < 0) {
            return MIN_SITTING;
        }
        return rounded.compareTo(MAX_SITTING) > 0 ? MAX_SITTING : rounded;
    }
}
