package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/** What a track requires: everything except optional units and the phases the track may skip. */
record TrackRequirements(Optional<Track> track) {
    boolean requires(Phase phase, Unit unit) {
        return unit.requirement() != Requirement.OPTIONAL
                && track.filter(chosenTrack -> chosenTrack.weight(phase.id()) == Track.Weight.SKIPPABLE)
                        .isEmpty();
    }
}
