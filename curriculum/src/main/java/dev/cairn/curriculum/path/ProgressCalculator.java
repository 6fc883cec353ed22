package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums a learner's hours on a roadmap by the rules of {@link Progress.Totals}. */
final class ProgressCalculator {
    private final Outline outline;
    private final RoadmapState state;
    private final TrackRequirements requirements;

    ProgressCalculator(Outline outline, RoadmapState state, Optional<Track> track) {
        this.outline = outline;
        this.state = state;
        this.requirements = new TrackRequirements(track);
    }

    Progress progress() {
        Map<PhaseId, Totals> phases = new LinkedHashMap<>();
        Totals overall = Totals.NONE;
        for (Phase phase : outline.roadmap().phases()) {
            Totals totals =
                    phase.units().stream().map(unit -> totals(phase, unit)).reduce(Totals.NONE, Totals::plus);
            phases.put(phase.id(), totals);
            overall = overall.plus(totals);
        }
        return new Progress(overall, phases);
    }

    private Totals totals(Phase phase, Unit unit) {
        if (state.standing().state(unit.id()).filter(UnitState::isSkipped).isPresent()) {
            return new Totals(Amount.NONE, Amount.NONE, 1);
        }
        Amount amount = amount(unit);
        return requirements.requires(phase, unit)
                ? new Totals(amount, Amount.NONE, 0)
                : new Totals(Amount.NONE, amount, 0);
    }

    private Amount amount(Unit unit) {
        double hours = unit.hours().mean();
        if (state.standing().state(unit.id()).filter(UnitState::isMastered).isPresent()) {
            return new Amount(hours, hours, 1, 0, 1);
        }
        if (!standsForItsGroup(unit)) {
            return Amount.NONE;
        }
        return new Amount(hours * tickedShare(unit), hours, 0, state.isInProgress(unit) ? 1 : 0, 1);
    }

    private double tickedShare(Unit unit) {
        return state.standing().ticked(unit).stream().mapToDouble(Step::share).sum();
    }

    /** If no alternative is mastered, the one in progress represents its group, or else the first not settled. */
    private boolean standsForItsGroup(Unit unit) {
        if (state.masteredInstead(unit).isPresent()) {
            return false;
        }
        List<Unit> group = outline.group(unit).stream()
                .filter(member -> !state.needsNoWork(member))
                .toList();
        return group.stream()
                .filter(state::isInProgress)
                .findFirst()
                .or(() -> group.stream().findFirst())
                .filter(unit::equals)
                .isPresent();
    }
}
