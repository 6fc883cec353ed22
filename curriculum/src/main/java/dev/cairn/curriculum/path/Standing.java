package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A learner's state on all units and steps, across all roadmaps: what they reported, and the units that other units
 * settle. {@link LearnedElsewhere#in} derives it.
 *
 * @param elsewhere units that are done or known because of units finished elsewhere
 */
public record Standing(ReportedStanding reported, Map<UnitId, Elsewhere> elsewhere) {
    /** The standing of a learner who has not started anything. */
    public static final Standing NOTHING = new Standing(ReportedStanding.NOTHING, Map.of());

    /** Copies the map, in its order. */
    public Standing {
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }

    /** The units elsewhere that make this unit done or known. */
    public Optional<Elsewhere> elsewhere(UnitId unit) {
        return Optional.ofNullable(elsewhere.get(unit));
    }

    /** The effective state of the unit: derived from other units, or else as reported. */
    public Optional<UnitState> state(UnitId unit) {
        return elsewhere(unit).map(Elsewhere::state).or(() -> reported.state(unit));
    }

    /** Whether the unit is done, known or unwanted. */
    public boolean isSettled(UnitId unit) {
        return state(unit).filter(UnitState::isSettled).isPresent();
    }

    /** The ticked steps. */
    public Set<StepId> ticked() {
        return reported.ticked();
    }

    /** The time logged for the unit, without what its ticked steps took. */
    public Duration studied(UnitId unit) {
        return reported.studied(unit);
    }

    /** Units swapped away for now; they are proposed only when nothing else is open. */
    public Set<UnitId> setAside() {
        return reported.setAside();
    }

    /** The units in progress, latest started first. */
    List<UnitId> startedLatestFirst() {
        List<UnitId> started = new ArrayList<>();
        reported.states().forEach((unit, state) -> {
            if (state == UnitState.STARTED) {
                started.add(0, unit);
            }
        });
        return started;
    }

    List<Step> ticked(Unit unit) {
        return unit.steps().stream()
                .filter(step -> ticked().contains(step.id()))
                .toList();
    }
}
