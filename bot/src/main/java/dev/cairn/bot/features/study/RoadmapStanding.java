package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import java.time.Duration;
import java.util.Optional;

/**
 * A learner on one roadmap: the way they go along it and how far they have come.
 *
 * @param standing over all roadmaps, under today's ids
 */
public record RoadmapStanding(Roadmap roadmap, TrackChoice route, Optional<Pace> pace, Standing standing) {
    private static final Duration UNHURRIED = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int STUDY_DAYS_A_WEEK = 5;
    private static final int ROUND_TO_MINUTES = 15;

    /** How long one sits down for when nothing else was said: a fifth of the pace's week, to the quarter hour. */
    public Duration usualSitting() {
        return pace.map(RoadmapStanding::daily).orElse(UNHURRIED);
    }

    /** The same roadmap along another track, or as it is written. */
    public RoadmapStanding along(Optional<Track> track) {
        return new RoadmapStanding(roadmap, new TrackChoice(roadmap.id(), track.map(Track::id)), pace, standing);
    }

    /** The same roadmap at another pace, or at none in particular. */
    public RoadmapStanding at(Optional<Pace> newPace) {
        return new RoadmapStanding(roadmap, route, newPace, standing);
    }

    private static Duration daily(Pace pace) {
        double minutes = pace.weeklyHours().mean() * 60 / STUDY_DAYS_A_WEEK;
        Duration rounded = Duration.ofMinutes(Math.round(minutes / ROUND_TO_MINUTES) * ROUND_TO_MINUTES);
        if (rounded.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return rounded.compareTo(LONGEST) > 0 ? LONGEST : rounded;
    }
}
