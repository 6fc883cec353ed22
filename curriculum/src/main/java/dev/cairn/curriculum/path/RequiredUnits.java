package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The units that a track requires for their own sake, whatever a learner has done. */
final class RequiredUnits {
    private final BitSet units;
    private final List<Entry> undecided;

    private RequiredUnits(BitSet units, List<Entry> undecided) {
        this.units = units;
        this.undecided = List.copyOf(undecided);
    }

    /** A copy of the positions of the required units outside the phases that the track may skip. */
    BitSet units() {
        return (BitSet) units.clone();
    }

    /** Those of them that need something which is not required; what that is depends on the learner. */
    List<Entry> undecided() {
        return undecided;
    }

    static RequiredUnits of(Outline outline, Optional<Track> track) {
        List<Entry> required = outline.entries().stream()
                .filter(entry -> entry.unit().requirement() == Requirement.REQUIRED && !isSkippable(entry, track))
                .toList();
        BitSet units = new BitSet();
        required.forEach(entry -> units.set(entry.index()));
        List<Entry> undecided = required.stream()
                .filter(entry -> outline.needs(entry).stream().anyMatch(need -> !need.isMet(units::get)))
                .toList();
        return new RequiredUnits(units, undecided);
    }

    static boolean isSkippable(Entry entry, Optional<Track> track) {
        return track.isPresent() && track.get().weight(entry.phase().id()) == Track.Weight.SKIPPABLE;
    }
}
