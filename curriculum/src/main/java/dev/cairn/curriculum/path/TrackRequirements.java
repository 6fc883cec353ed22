package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a track requires: the required units outside the phases that the track may skip, and whatever those cannot be
 * unlocked without.
 */
final class TrackRequirements {
    private final Outline outline;
    private final RoadmapState state;
    private final Optional<Track> track;
    private final BitSet required;

    TrackRequirements(RoadmapState state, Optional<Track> track) {
        this.outline = state.outline();
        this.state = state;
        this.track = track;
        RequiredUnits certain = outline.required(track);
        this.required = certain.units();
        Deque<Entry> pending = new ArrayDeque<>(certain.undecided());
        while (!pending.isEmpty()) {
            for (Unit unit : neededBy(pending.remove())) {
                Entry needed = outline.entry(unit.id());
                if (!required.get(needed.index())) {
                    required.set(needed.index());
                    pending.add(needed);
                }
            }
        }
    }

    /** Whether the unit is required; of alternatives that are mastered, only the first are, as many as are asked for. */
    boolean requires(Entry entry) {
        return required.get(entry.index()) && !isSpare(entry.unit());
    }

    private boolean isSpare(Unit unit) {
        return unit.oneOf().isPresent()
                && outline.group(unit)
                        .flatMap(group -> group.instead(
                                unit,
                                other -> state.isMasteredItself(other)
                                        && (!state.isMasteredItself(unit) || isBefore(other, unit))))
                        .isPresent();
    }

    private boolean isBefore(Unit one, Unit other) {
        return outline.entry(one.id()).index() < outline.entry(other.id()).index();
    }

    /**
     * How strongly the learner's path asks for a unit now: required, recommended or optional. The second of two
     * alternatives is optional, and so is all of a phase that the track may skip.
     */
    Requirement of(Entry entry) {
        if (requires(entry)) {
            return Requirement.REQUIRED;
        }
        return RequiredUnits.isSkippable(entry, track) || isSpare(entry.unit())
                ? Requirement.OPTIONAL
                : entry.unit().requirement();
    }

    /** The units that a unit is locked without, and that the track does not require for their own sake. */
    private List<Unit> neededBy(Entry entry) {
        return outline.needs(entry).stream()
                .filter(need -> !need.isMet(required::get))
                .map(need -> chosen(need.prerequisite()))
                .flatMap(target -> outline.unitsOf(target).stream())
                .toList();
    }

    /** Of several targets, the one that is met, or else the one in progress, or else the first. */
    private Target chosen(Prerequisite prerequisite) {
        List<Target> targets = prerequisite.anyOf();
        return targets.stream()
                .filter(state::isMet)
                .findFirst()
                .or(() -> targets.stream()
                        .filter(target -> outline.unitsOf(target).stream().anyMatch(state::isInProgress))
                        .findFirst())
                .orElse(targets.get(0));
    }
}
