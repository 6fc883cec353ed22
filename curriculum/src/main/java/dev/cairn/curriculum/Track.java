package dev.cairn.curriculum;

import java.util.Map;

/**
 * An alternative path through a roadmap.
 *
 * @param weights the phases it treats differently from the roadmap as written
 */
public record Track(TrackId id, String title, String summary, Map<PhaseId, Weight> weights) {
    public Track {
        weights = Map.copyOf(weights);
    }

    public Weight weight(PhaseId phase) {
        return weights.getOrDefault(phase, Weight.AS_WRITTEN);
    }

    /** How early a track takes up a phase, earliest first. */
    public enum Weight {
        FIRST,
        AS_WRITTEN,
        LIGHTER,
        SKIPPABLE
    }
}
