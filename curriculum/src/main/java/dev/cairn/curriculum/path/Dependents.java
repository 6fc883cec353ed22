package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units cannot be come by without a certain one. */
final class Dependents {
    private final Outline outline;
    private final RoadmapState footing;

    Dependents(Outline outline, RoadmapState footing) {
        this.outline = outline;
        this.footing = footing;
    }

    /** Units that stay locked for ever if this one is never settled, in document order, itself left out. */
    List<Unit> of(Unit unit) {
        Set<UnitId> within = reachableWithout(unit.id());
        return outline.stops().stream()
                .map(Stop::unit)
                .filter(other -> !other.id().equals(unit.id()) && !within.contains(other.id()))
                .toList();
    }

    private Set<UnitId> reachableWithout(UnitId avoided) {
        Set<UnitId> reached = new HashSet<>();
        List<Stop> left = new ArrayList<>();
        for (Stop stop : outline.stops()) {
            if (footing.isPassed(stop.unit())) {
                reached.add(stop.unit().id());
            } else if (!stop.unit().id().equals(avoided)) {
                left.add(stop);
            }
        }
        boolean grown = true;
        while (grown) {
            grown = left.removeIf(stop ->
                    isReachable(stop, reached) && reached.add(stop.unit().id()));
        }
        return reached;
    }

    private boolean isReachable(Stop stop, Set<UnitId> reached) {
        return stop.prerequisites().stream()
                .filter(Prerequisite::isNeeded)
                .allMatch(prerequisite -> prerequisite.anyOf().stream()
                        .anyMatch(target -> outline.asked(target).stream().allMatch(unit -> isIn(reached, unit))));
    }

    private boolean isIn(Set<UnitId> reached, Unit unit) {
        return reached.contains(unit.id())
                || outline.alternatives(unit).stream().anyMatch(other -> reached.contains(other.id()));
    }
}
