package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units that a track requires for their own sake, whatever a learner has done.
 *
 * @param units the required units outside the phases that the track may skip
 * @param undecided those of them that need something which is not required; what that is depends on the learner
 */
record RequiredUnits(Set<UnitId> units, List<Entry> undecided) {
    RequiredUnits {
        units = Set.copyOf(units);
        undecided = List.copyOf(undecided);
    }

    static RequiredUnits of(Outline outline, Optional<Track> track) {
        List<Entry> required = outline.entries().stream()
                .filter(entry -> entry.unit().requirement() == Requirement.REQUIRED && !isSkippable(entry, track))
                .toList();
        Set<UnitId> units = new HashSet<>();
        required.forEach(entry -> units.add(entry.unit().id()));
        List<Entry> undecided = required.stream()
                .filter(entry -> entry.prerequisites().stream()
                        .filter(Prerequisite::isNeeded)
                        .anyMatch(need -> need.anyOf().stream()
                                .noneMatch(target ->
                                        outline.unitsOf(target).stream().allMatch(unit -> units.contains(unit.id())))))
                .toList();
        return new RequiredUnits(units, undecided);
    }

    static boolean isSkippable(Entry entry, Optional<Track> track) {
        return track.filter(chosen -> chosen.weight(entry.phase().id()) == Track.Weight.SKIPPABLE)
                .isPresent();
    }
}
