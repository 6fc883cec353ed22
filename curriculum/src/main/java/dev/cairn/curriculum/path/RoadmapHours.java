package dev.cairn.curriculum.path;

import dev.cairn.curriculum.PhaseId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The hours that a roadmap takes along a track, estimated and in whole hours. Those of the phases add up to those of the
 * roadmap.
 */
public record RoadmapHours(Asked overall, Map<PhaseId, Asked> phases) {
    /** Copies the phases, in their order. */
    public RoadmapHours {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    static RoadmapHours of(Progress progress) {
        Map<PhaseId, Asked> phases = new LinkedHashMap<>();
        progress.phases().forEach((phase, totals) -> phases.put(phase, Asked.of(totals)));
        return new RoadmapHours(phases.values().stream().reduce(new Asked(0, 0, 0), Asked::plus), phases);
    }

    /** The hours of one phase; throws {@link NoSuchElementException} for a phase of another roadmap. */
    public Asked phase(PhaseId phase) {
        Asked asked = phases.get(phase);
        if (asked == null) {
            throw new NoSuchElementException("no phase " + phase);
        }
        return asked;
    }

    /**
     * Whole hours.
     *
     * @param required what is asked of the learner: one of several alternatives counts, and what a required unit needs
     * @param optional what is left to the learner: recommended and optional units, and phases the track may skip
     * @param requiredUnits the units in {@code required}
     */
    public record Asked(long required, long optional, int requiredUnits) {
        private static Asked of(Progress.Totals totals) {
            return new Asked(
                    Math.round(totals.required().totalHours()),
                    Math.round(totals.optional().totalHours()),
                    totals.required().totalUnits());
        }

        private Asked plus(Asked other) {
            return new Asked(required + other.required, optional + other.optional, requiredUnits + other.requiredUnits);
        }
    }
}
