package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * The one thing to study next.
 *
 * @param sitting empty when every step is ticked and the unit only waits to be called done
 * @param reason why this one
 */
public record Proposal(Unit unit, Optional<Sitting> sitting, Reason reason) {
    /** The step to take up now, where the unit has an outline. */
    public Optional<Step> step() {
        return sitting.flatMap(Sitting::step);
    }
}
