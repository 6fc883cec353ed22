package dev.cairn.bot.progress;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A roadmap that a learner follows, with the track and pace they chose.
 *
 * @param since when the learner first chose it
 * @param choice grows with each choice the learner makes; the roadmap with the highest is the active one
 */
public record FollowedRoadmap(
        RoadmapId roadmap, Optional<TrackId> track, Optional<PaceId> pace, Instant since, long choice) {
    /** The roadmap chosen last, among those that the curriculum has. */
    static Optional<FollowedRoadmap> active(Collection<FollowedRoadmap> followed, Curriculum curriculum) {
        return followed.stream()
                .filter(following -> curriculum.roadmap(following.roadmap()).isPresent())
                .max(Comparator.comparingLong(FollowedRoadmap::choice));
    }
}
