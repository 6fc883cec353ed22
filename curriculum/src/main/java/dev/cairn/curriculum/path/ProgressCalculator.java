package dev.cairn.curriculum.path;

import dev.cairn.curriculum.AlternativeGroup;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Outline.Entry;
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

    ProgressCalculator(TrackState route) {
        this.state = route.state();
        this.outline = state.outline();
        this.requirements = route.requirements();
    }

    Progress progress() {
        Map<PhaseId, Totals> phases = new LinkedHashMap<>();
        Totals overall = Totals.NONE;
        for (Phase phase : outline.roadmap().phases()) {
            Totals totals = totals(phase);
            phases.put(phase.id(), totals);
            overall = overall.plus(totals);
        }
        return new Progress(overall, phases);
    }

    private Totals totals(Phase phase) {
        Sum required = new Sum();
        Sum optional = new Sum();
        int skipped = 0;
        for (Entry entry : outline.entries(phase)) {
            if (state.isSkipped(entry)) {
                skipped++;
            } else if (requirements.requires(entry)) {
                add(entry, required);
            } else {
                add(entry, optional);
            }
        }
        return new Totals(required.amount(), optional.amount(), skipped);
    }

    private void add(Entry entry, Sum sum) {
        Unit unit = entry.unit();
        if (state.isMastered(entry) || standsForItsGroup(unit)) {
            sum.add(state.isTouched(entry) ? of(unit, state.standing()) : untouched(unit), state.isInProgress(entry));
        }
    }

    private static Amount untouched(Unit unit) {
        return new Amount(0, unit.hours().mean(), 0, 0, 1);
    }

    /** Adds up amounts; a roadmap has thousands of units. */
    private static final class Sum {
        private double doneHours;
        private double totalHours;
        private int doneUnits;
        private int startedUnits;
        private int totalUnits;

        void add(Amount amount, boolean started) {
            doneHours += amount.doneHours();
            totalHours += amount.totalHours();
            doneUnits += amount.doneUnits();
            startedUnits += started ? 1 : 0;
            totalUnits += amount.totalUnits();
        }

        Amount amount() {
            return new Amount(doneHours, totalHours, doneUnits, startedUnits, totalUnits);
        }
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
     * As long as too few alternatives are mastered, those begun stand for their group, then the first not
     * settled, as many as are still asked for.
     */
    private boolean standsForItsGroup(Unit unit) {
        if (unit.oneOf().isEmpty()) {
            return true;
        }
        if (state.masteredInstead(unit).isPresent()) {
            return false;
        }
        Optional<AlternativeGroup> group = outline.group(unit);
        return group.isEmpty() || standing(group.get()).contains(group.get().optionOf(unit));
    }

    private List<List<Unit>> standing(AlternativeGroup group) {
        BegunAlternatives begun = state.alternatives();
        long mastered = group.options().stream()
                .filter(option -> option.stream().allMatch(state::isMasteredItself))
                .count();
        return group.options().stream()
                .filter(option -> !option.stream().allMatch(state::needsNoWork))
                .sorted(Comparator.comparing(option -> !begun.isBegun(option)))
                .limit(Math.max(0, group.choose() - mastered))
                .toList();
    }
}
