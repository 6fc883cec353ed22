package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums a learner's hours on a roadmap by the rules of {@link Progress.Totals}. */
final class ProgressCalculator {
    /** The largest share of its hours that an unfinished unit counts. */
    private static final double MAX_SHARE_UNFINISHED = 0.95;

    private static final double MINUTES_PER_HOUR = 60;

    private final Outline outline;
    private final RoadmapState state;
    private final TrackRequirements requirements;

    ProgressCalculator(Outline outline, RoadmapState state, Optional<Track> track) {
        this.outline = outline;
        this.state = state;
        this.requirements = state.requirements(track);
    }

    Progress progress() {
        Map<PhaseId, Totals> phases = new LinkedHashMap<>();
        Totals overall = Totals.NONE;
        for (Phase phase : outline.roadmap().phases()) {
            Totals totals = phase.units().stream().map(this::totals).reduce(Totals.NONE, Totals::plus);
            phases.put(phase.id(), totals);
            overall = overall.plus(totals);
        }
        return new Progress(overall, phases);
    }

    private Totals totals(Unit unit) {
        if (state.standing().state(unit.id()).filter(UnitState::isSkipped).isPresent()) {
            return new Totals(Amount.NONE, Amount.NONE, 1);
        }
        Amount amount = amount(unit);
        return requirements.requires(unit) ? new Totals(amount, Amount.NONE, 0) : new Totals(Amount.NONE, amount, 0);
    }

    private Amount amount(Unit unit) {
        if (!isMastered(unit, state.standing()) && !standsForItsGroup(unit)) {
            return Amount.NONE;
        }
        Amount amount = of(unit, state.standing());
        return new Amount(
                amount.doneHours(),
                amount.totalHours(),
                amount.doneUnits(),
                state.isInProgress(unit) ? 1 : 0,
                amount.totalUnits());
    }

    /** One unit by itself, whether it stands for its group or not. */
    static Amount of(Unit unit, Standing standing) {
        double hours = unit.hours().mean();
        if (isMastered(unit, standing)) {
            return new Amount(hours, hours, 1, 0, 1);
        }
        double studied =
                Math.min(hours * MAX_SHARE_UNFINISHED, tickedHours(unit, standing) + studiedHours(unit, standing));
        return new Amount(studied, hours, 0, studied > 0 ? 1 : 0, 1);
    }

    private static boolean isMastered(Unit unit, Standing standing) {
        return standing.state(unit.id()).filter(UnitState::isMastered).isPresent();
    }

    private static double tickedHours(Unit unit, Standing standing) {
        return unit.hours().mean()
                * standing.ticked(unit).stream().mapToDouble(Step::share).sum();
    }

    /** The logged time as far as it fits into the steps that are not ticked, or into a unit without steps. */
    private static double studiedHours(Unit unit, Standing standing) {
        Duration studied = standing.studied(unit.id());
        Duration fitting = unit.steps().isEmpty()
                ? studied
                : StepTime.fill(unit, standing.ticked(), studied).values().stream()
                        .reduce(Duration.ZERO, Duration::plus);
        return fitting.toMinutes() / MINUTES_PER_HOUR;
    }

    /**
     * As long as too few alternatives are mastered, those in progress stand for their group, then the first not
     * settled, as many as are still asked for.
     */
    private boolean standsForItsGroup(Unit unit) {
        if (state.masteredInstead(unit).isPresent()) {
            return false;
        }
        Optional<AlternativeGroup> group = outline.group(unit);
        return group.isEmpty() || standing(group.get()).contains(group.get().optionOf(unit));
    }

    private List<List<Unit>> standing(AlternativeGroup group) {
        long mastered = group.options().stream()
                .filter(option -> option.stream().allMatch(state::isMasteredItself))
                .count();
        return group.options().stream()
                .filter(option -> !option.stream().allMatch(state::needsNoWork))
                .sorted(Comparator.comparing(option -> option.stream().noneMatch(state::isInProgress)))
                .limit(Math.max(0, group.choose() - mastered))
                .toList();
    }
}
