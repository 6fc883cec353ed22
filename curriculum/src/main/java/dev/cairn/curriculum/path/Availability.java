package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** Whether a unit can be studied now. */
public sealed interface Availability {
    /**
     * The unit, or an alternative to it, is settled.
     *
     * @param instead the mastered alternative, if the unit itself is not settled
     */
    record Settled(Optional<Unit> instead) implements Availability {}

    /**
     * The unit can be studied.
     *
     * @param advised advised prerequisites that are not met yet
     * @param waived units it needs that the learner skipped as unwanted; callers should warn about them
     */
    record Open(List<Missing> advised, List<Unit> waived) implements Availability {
        public Open {
            advised = List.copyOf(advised);
            waived = List.copyOf(waived);
        }
    }

    /**
     * A needed prerequisite is not met.
     *
     * @param missing the unmet prerequisites, never empty
     */
    record Locked(List<Missing> missing) implements Availability {
        public Locked {
            missing = List.copyOf(missing);
        }
    }
}
