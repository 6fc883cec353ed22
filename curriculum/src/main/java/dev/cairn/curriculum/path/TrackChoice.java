package dev.cairn.curriculum.path;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/**
 * The way a learner goes: a roadmap, along one of its tracks or as it is written.
 *
 * @param track a track the roadmap no longer has counts as none
 */
public record TrackChoice(RoadmapId roadmap, Optional<TrackId> track) {
    public static TrackChoice of(RoadmapId roadmap) {
        return new TrackChoice(roadmap, Optional.empty());
    }

    public static TrackChoice along(RoadmapId roadmap, TrackId track) {
        return new TrackChoice(roadmap, Optional.of(track));
    }
}
