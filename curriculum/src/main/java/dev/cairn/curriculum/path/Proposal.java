package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * The unit to study next.
 *
 * @param sitting what to study in it now; empty if every step is ticked and only the unit itself is to be marked done
 * @param reason why this unit comes first
 */
public record Proposal(Unit unit, Optional<Sitting> sitting, Reason reason) {
    /** The step to work on now, if the unit has steps. */
    public Optional<Step> step() {
        return sitting.flatMap(Sitting::step);
    }
}
