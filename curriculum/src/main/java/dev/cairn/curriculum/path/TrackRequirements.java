package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * What a roadmap asks of those who go along a track: all but what is optional, and but the phases the track can do
 * without.
 */
record TrackRequirements(Optional<Track> track) {
    boolean asksFor(Phase phase, Unit unit) {
        return unit.requirement() != Requirement.OPTIONAL
                && track.filter(way -> way.weight(phase.id()) == Track.Weight.SKIPPABLE)
                        .isEmpty();
    }
}
