package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Progress.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up a learner's hours on a roadmap by the rules of {@link Progress.Tally}. */
final class Tallying {
    private final Outline outline;
    private final Footing footing;

    Tallying(Outline outline, Footing footing) {
        this.outline = outline;
        this.footing = footing;
    }

    Progress progress() {
        Map<PhaseId, Tally> phases = new LinkedHashMap<>();
        Tally overall = Tally.NONE;
        for (Phase phase : outline.roadmap().phases()) {
            Tally tally = phase.units().stream().map(this::tally).reduce(Tally.NONE, Tally::plus);
            phases.put(phase.id(), tally);
            overall = overall.plus(tally);
        }
        return new Progress(overall, phases);
    }

    private Tally tally(Unit unit) {
        Optional<UnitState> state = footing.standing().state(unit.id());
        double hours = unit.hours().mean();
        if (state.filter(UnitState::isSkipped).isPresent()) {
            return new Tally(0, 0, 0, 0, 1);
        }
        if (state.filter(UnitState::isMastered).isPresent()) {
            return new Tally(hours, hours, 1, 1, 0);
        }
        if (!standsForItsGroup(unit)) {
            return Tally.NONE;
        }
        double ticked = hours * tickedShare(unit);
        return unit.requirement() == Requirement.OPTIONAL
                ? new Tally(ticked, ticked, 0, 0, 0)
                : new Tally(ticked, hours, 0, 1, 0);
    }

    private double tickedShare(Unit unit) {
        return footing.standing().ticked(unit).stream().mapToDouble(Step::share).sum();
    }

    /** Of alternatives none of which is mastered, the one in progress counts, or else the first not refused. */
    private boolean standsForItsGroup(Unit unit) {
        if (footing.masteredInstead(unit).isPresent()) {
            return false;
        }
        List<Unit> group = outline.group(unit).stream()
                .filter(member -> !footing.isPassed(member))
                .toList();
        return group.stream()
                .filter(footing::isInProgress)
                .findFirst()
                .or(() -> group.stream().findFirst())
                .filter(unit::equals)
                .isPresent();
    }
}
