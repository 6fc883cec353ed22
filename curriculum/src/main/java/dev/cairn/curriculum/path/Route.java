package dev.cairn.curriculum.path;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/**
 * The way a learner goes: a roadmap, along one of its tracks or as it is written.
 *
 * @param track a track the roadmap no longer has counts as none
 */
public record Route(RoadmapId roadmap, Optional<TrackId> track) {
    public static Route of(RoadmapId roadmap) {
        return new Route(roadmap, Optional.empty());
    }

    public static Route along(RoadmapId roadmap, TrackId track) {
        return new Route(roadmap, Optional.of(track));
    }
}
