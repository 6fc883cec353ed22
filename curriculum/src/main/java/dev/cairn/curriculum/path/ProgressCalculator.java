package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up a learner's hours on a roadmap by the rules of {@link Progress.Tally}. */
final class ProgressCalculator {
    private final Outline outline;
    private final RoadmapState footing;
    private final TrackRequirements asking;

    ProgressCalculator(Outline outline, RoadmapState footing, Optional<Track> track) {
        this.outline = outline;
        this.footing = footing;
        this.asking = new TrackRequirements(track);
    }

    Progress progress() {
        Map<PhaseId, Tally> phases = new LinkedHashMap<>();
        Tally overall = Tally.NONE;
        for (Phase phase : outline.roadmap().phases()) {
            Tally tally = phase.units().stream().map(unit -> tally(phase, unit)).reduce(Tally.NONE, Tally::plus);
            phases.put(phase.id(), tally);
            overall = overall.plus(tally);
        }
        return new Progress(overall, phases);
    }

    private Tally tally(Phase phase, Unit unit) {
        if (footing.standing().state(unit.id()).filter(UnitState::isSkipped).isPresent()) {
            return new Tally(Amount.NONE, Amount.NONE, 1);
        }
        Amount amount = amount(unit);
        return asking.asksFor(phase, unit) ? new Tally(amount, Amount.NONE, 0) : new Tally(Amount.NONE, amount, 0);
    }

    private Amount amount(Unit unit) {
        double hours = unit.hours().mean();
        if (footing.standing().state(unit.id()).filter(UnitState::isMastered).isPresent()) {
            return new Amount(hours, hours, 1, 0, 1);
        }
        if (!standsForItsGroup(unit)) {
            return Amount.NONE;
        }
        return new Amount(hours * tickedShare(unit), hours, 0, footing.isInProgress(unit) ? 1 : 0, 1);
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
