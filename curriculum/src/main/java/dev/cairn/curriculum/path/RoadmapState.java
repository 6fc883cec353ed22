package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Strength;
import dev.cairn.curriculum.Prerequisite.Target;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.path.Outline.Stop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A learner's standing seen on one roadmap, alternatives taken into account; what it has found once it keeps. */
final class RoadmapState {
    private final Outline outline;
    private final LearntElsewhere learntElsewhere;
    private final Standing standing;
    private final Map<UnitId, Availability> found = new HashMap<>();
    private final Map<UnitId, Boolean> passed = new HashMap<>();

    RoadmapState(Outline outline, LearntElsewhere learntElsewhere, Standing standing) {
        this.outline = outline;
        this.learntElsewhere = learntElsewhere;
        this.standing = standing;
    }

    /** The same once the unit is done. */
    RoadmapState having(Unit unit) {
        return new RoadmapState(
                outline, learntElsewhere, learntElsewhere.in(standing.reported().with(unit.id(), UnitState.DONE)));
    }

    Standing standing() {
        return standing;
    }

    Availability availability(Stop stop) {
        Availability before = found.get(stop.unit().id());
        if (before != null) {
            return before;
        }
        Availability availability = find(stop);
        found.put(stop.unit().id(), availability);
        return availability;
    }

    private Availability find(Stop stop) {
        if (standing.isSettled(stop.unit().id())) {
            return new Availability.Settled(Optional.empty());
        }
        Optional<Unit> instead = masteredInstead(stop.unit());
        if (instead.isPresent()) {
            return new Availability.Settled(instead);
        }
        List<Missing> needed = missing(stop, Strength.NEEDED);
        return needed.isEmpty()
                ? new Availability.Open(missing(stop, Strength.ADVISED), waived(stop))
                : new Availability.Locked(needed);
    }

    /** @throws IllegalArgumentException when the unit is not open */
    Availability.Open open(Stop stop) {
        if (availability(stop) instanceof Availability.Open open) {
            return open;
        }
        throw new IllegalArgumentException("not open: " + stop.unit().id());
    }

    boolean isOpen(Stop stop) {
        return availability(stop) instanceof Availability.Open;
    }

    /** Whether nothing more is to be done about the unit: settled, or needless beside a mastered alternative. */
    boolean isPassed(Unit unit) {
        return passed.computeIfAbsent(
                unit.id(), id -> standing.isSettled(id) || masteredInstead(unit).isPresent());
    }

    boolean isMastered(Unit unit) {
        return masters(unit) || masteredInstead(unit).isPresent();
    }

    boolean isInProgress(Unit unit) {
        return !isPassed(unit)
                && (standing.state(unit.id()).isPresent()
                        || !standing.ticked(unit).isEmpty());
    }

    boolean isSetAside(Unit unit) {
        return standing.setAside().contains(unit.id());
    }

    Optional<Unit> masteredInstead(Unit unit) {
        return outline.alternatives(unit).stream().filter(this::masters).findFirst();
    }

    private boolean masters(Unit unit) {
        return standing.state(unit.id()).filter(UnitState::isMastered).isPresent();
    }

    private List<Missing> missing(Stop stop, Strength strength) {
        return stop.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == strength)
                .filter(prerequisite -> prerequisite.anyOf().stream().noneMatch(this::isMet))
                .map(this::missing)
                .toList();
    }

    private Missing missing(Prerequisite prerequisite) {
        return new Missing(
                prerequisite,
                prerequisite.anyOf().stream()
                        .map(target -> new Missing.Option(outline.name(target), left(target)))
                        .toList());
    }

    boolean isMet(Target target) {
        return left(target).isEmpty();
    }

    private List<Unit> left(Target target) {
        return outline.asked(target).stream().filter(unit -> !isPassed(unit)).toList();
    }

    private List<Unit> waived(Stop stop) {
        return stop.prerequisites().stream()
                .filter(Prerequisite::isNeeded)
                .filter(prerequisite -> prerequisite.anyOf().stream().noneMatch(this::isMasteredWhole))
                .flatMap(prerequisite -> prerequisite.anyOf().stream().filter(this::isMet))
                .flatMap(target -> outline.asked(target).stream())
                .filter(unit -> !isMastered(unit))
                .distinct()
                .toList();
    }

    boolean isMasteredWhole(Target target) {
        return outline.asked(target).stream().allMatch(this::isMastered);
    }
}
