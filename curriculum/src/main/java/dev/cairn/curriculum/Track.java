package dev.cairn.curriculum;

import java.util.Map;

/**
 * A roadmap's alternative path.
 *
 * @param weights the phases it treats otherwise than the roadmap as written
 */
public record Track(TrackId id, String title, String summary, Map<PhaseId, Weight> weights) {
    public Track {
        weights = Map.copyOf(weights);
    }

    public Weight weight(PhaseId phase) {
        return weights.getOrDefault(phase, Weight.AS_WRITTEN);
    }

    /** How early a track has its learners come to a phase, earliest first. */
    public enum Weight {
        FIRST,
        AS_WRITTEN,
        LIGHTER,
        SKIPPABLE
    }
}
