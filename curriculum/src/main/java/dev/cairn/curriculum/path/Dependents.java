package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the units that cannot be unlocked without a given unit. */
final class Dependents {
    private final Outline outline;
    private final RoadmapState state;

    Dependents(Outline outline, RoadmapState state) {
        this.outline = outline;
        this.state = state;
    }

    /** The units that stay locked if this one is never settled, in document order, without the unit itself. */
    List<Unit> of(Unit unit) {
        Set<UnitId> reachable = reachableWithout(unit.id());
        return outline.entries().stream()
                .map(Entry::unit)
                .filter(other -> !other.id().equals(unit.id()) && !reachable.contains(other.id()))
                .toList();
    }

    private Set<UnitId> reachableWithout(UnitId excluded) {
        Set<UnitId> reached = new HashSet<>();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : outline.entries()) {
            if (state.needsNoWork(entry.unit())) {
                reached.add(entry.unit().id());
            } else if (!entry.unit().id().equals(excluded)) {
                left.add(entry);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = left.removeIf(entry ->
                    isReachable(entry, reached) && reached.add(entry.unit().id()));
        }
        return reached;
    }

    private boolean isReachable(Entry entry, Set<UnitId> reached) {
        for (Need need : outline.needs(entry)) {
            if (!need.isMet(unit -> isIn(reached, unit))) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(Set<UnitId> reached, Unit unit) {
        return reached.contains(unit.id())
                || outline.group(unit)
                        .flatMap(group -> group.instead(unit, other -> reached.contains(other.id())))
                        .isPresent();
    }
}
