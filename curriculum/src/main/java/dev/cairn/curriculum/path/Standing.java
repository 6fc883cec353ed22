package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a learner has come, over all roadmaps: what they reported, and the units it settles elsewhere.
 * {@link LearntElsewhere#in} derives it.
 *
 * @param elsewhere units that are done or known because of what was finished in other units
 */
public record Standing(ReportedStanding reported, Map<UnitId, Elsewhere> elsewhere) {
    /** The standing of a learner who has not begun. */
    public static final Standing NOTHING = new Standing(ReportedStanding.NOTHING, Map.of());

    /** Keeps the order of what is learnt elsewhere. */
    public Standing {
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }

    /** Through which other units the learner is done with this one, or knows it. */
    public Optional<Elsewhere> elsewhere(UnitId unit) {
        return Optional.ofNullable(elsewhere.get(unit));
    }

    /** The unit's state: as it was learnt elsewhere, or else as the learner reported it. */
    public Optional<UnitState> state(UnitId unit) {
        return elsewhere(unit).map(Elsewhere::state).or(() -> reported.state(unit));
    }

    /** Whether the unit itself is done, known or not wanted. */
    public boolean isSettled(UnitId unit) {
        return state(unit).filter(UnitState::isSettled).isPresent();
    }

    /** The steps ticked off. */
    public Set<StepId> ticked() {
        return reported.ticked();
    }

    /** Units swapped away for now, which are not proposed while anything else is open. */
    public Set<UnitId> setAside() {
        return reported.setAside();
    }

    /** The units in progress, the latest started first. */
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
