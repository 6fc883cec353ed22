package dev.cairn.bot.progress;

import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/**
 * A learner's choice of a roadmap to follow, with a track and a pace if they chose them.
 *
 * @param insteadOf a roadmap that they stop following in the same change
 */
public record FollowRequest(
        RoadmapId roadmap, Optional<TrackId> track, Optional<PaceId> pace, Optional<RoadmapId> insteadOf) {
    public FollowRequest(RoadmapId roadmap, Optional<TrackId> track, Optional<PaceId> pace) {
        this(roadmap, track, pace, Optional.empty());
    }
}
