package dev.cairn.curriculum.path;

import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/**
 * A roadmap and the track a learner follows on it.
 *
 * @param track empty for the roadmap as written; a track that the roadmap does not have counts as empty
 */
public record TrackChoice(RoadmapId roadmap, Optional<TrackId> track) {
    public static TrackChoice of(RoadmapId roadmap) {
        return new TrackChoice(roadmap, Optional.empty());
    }

    public static TrackChoice along(RoadmapId roadmap, TrackId track) {
        return new TrackChoice(roadmap, Optional.of(track));
    }
}
