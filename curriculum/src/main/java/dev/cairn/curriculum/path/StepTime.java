package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Distributes the time logged for a unit over its steps. */
public final class StepTime {
    private StepTime() {}

    /**
     * Fills the unticked steps in order, each up to its estimate. Ticked steps take nothing: what they took when they
     * were ticked is not part of {@code studied}.
     *
     * @param studied time logged for the unit, without what its ticked steps took
     * @return the time of each unticked step, in order
     */
    public static Map<StepId, Duration> fill(Unit unit, Set<StepId> ticked, Duration studied) {
        Map<StepId, Duration> filled = new LinkedHashMap<>();
        Duration left = studied;
        for (Step step : unit.steps()) {
            if (!ticked.contains(step.id())) {
                Duration taken = shorter(left, unit.estimatedDuration(step));
                filled.put(step.id(), taken);
                left = left.minus(taken);
            }
        }
        return filled;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
