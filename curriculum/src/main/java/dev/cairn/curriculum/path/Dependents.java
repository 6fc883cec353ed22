package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
        Entry excluded = outline.entry(unit.id());
        BitSet reachable = reachableWithout(excluded);
        List<Unit> dependents = new ArrayList<>();
        for (Entry entry : outline.entries()) {
            if (entry.index() != excluded.index() && !reachable.get(entry.index())) {
                dependents.add(entry.unit());
            }
        }
        return dependents;
    }

    private BitSet reachableWithout(Entry excluded) {
        BitSet reached = new BitSet();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : outline.entries()) {
            if (state.needsNoWork(entry)) {
                reached.set(entry.index());
            } else if (entry.index() != excluded.index()) {
                left.add(entry);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = left.removeIf(entry -> reach(entry, reached));
        }
        return reached;
    }

    private boolean reach(Entry entry, BitSet reached) {
        for (Need need : outline.needs(entry)) {
            if (!need.isMet(index -> isIn(reached, index))) {
                return false;
            }
        }
        reached.set(entry.index());
        return true;
    }

    private boolean isIn(BitSet reached, int index) {
        if (reached.get(index)) {
            return true;
        }
        Unit unit = outline.entries().get(index).unit();
        return unit.oneOf().isPresent()
                && outline.group(unit)
                        .flatMap(group -> group.instead(
                                unit,
                                other -> reached.get(outline.entry(other.id()).index())))
                        .isPresent();
    }
}
