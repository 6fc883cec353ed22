package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Outline.Stop;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units cannot be come by without a certain one. */
final class Dependents {
    private final Outline outline;
    private final Footing footing;

    Dependents(Outline outline, Footing footing) {
        this.outline = outline;
        this.footing = footing;
    }

    /** Units that stay locked for ever if this one is never settled, in document order, itself left out. */
    List<Unit> of(Unit unit) {
        Set<Unit> within = reachableWithout(unit);
        return outline.stops().stream()
                .map(Stop::unit)
                .filter(other -> !other.equals(unit) && !within.contains(other))
                .toList();
    }

    private Set<Unit> reachableWithout(Unit avoided) {
        Set<Unit> reached = new HashSet<>();
        outline.stops().stream().map(Stop::unit).filter(footing::isPassed).forEach(reached::add);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Stop stop : outline.stops()) {
                if (!stop.unit().equals(avoided) && isReachable(stop, reached)) {
                    grown |= reached.add(stop.unit());
                }
            }
        }
        return reached;
    }

    private boolean isReachable(Stop stop, Set<Unit> reached) {
        return stop.prerequisites().stream()
                .filter(Prerequisite::isNeeded)
                .allMatch(prerequisite -> prerequisite.anyOf().stream()
                        .anyMatch(target -> outline.asked(target).stream().allMatch(unit -> isIn(reached, unit))));
    }

    private boolean isIn(Set<Unit> reached, Unit unit) {
        return reached.contains(unit) || outline.alternatives(unit).stream().anyMatch(reached::contains);
    }
}
