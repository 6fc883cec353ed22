package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The unit to study next.
 *
 * @param sitting what to study in it now; empty if every step is ticked and only the unit itself is to be marked done
 * @param reason why this unit comes first
 * @param choice the units to ask the learner to choose from before they start, in document order, with this one among
 *     them: any one is enough, all are open, and none is begun. Empty if there is nothing to choose, or if the learner
 *     picked this unit.
 */
public record Proposal(Unit unit, Optional<Sitting> sitting, Reason reason, List<Alternative> choice) {
    public Proposal {
        choice = List.copyOf(choice);
    }

    /** The step to work on now, if the unit has steps. */
    public Optional<Step> step() {
        return sitting.flatMap(Sitting::step);
    }
}
