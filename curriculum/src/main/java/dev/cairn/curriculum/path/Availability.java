package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.Optional;

/** Whether a unit can be studied now. */
public sealed interface Availability {
    /**
     * The learner is through with it, or with an alternative that makes it needless.
     *
     * @param instead the alternative, when the unit itself was not settled
     */
    record Settled(Optional<Unit> instead) implements Availability {}

    /**
     * It can be studied.
     *
     * @param advised what the roadmap advises first and is not settled yet
     * @param waived units it needs that the learner did not want: a word of warning is due
     */
    record Open(List<Missing> advised, List<Unit> waived) implements Availability {
        public Open {
            advised = List.copyOf(advised);
            waived = List.copyOf(waived);
        }
    }

    /**
     * Something must come first.
     *
     * @param missing never empty
     */
    record Locked(List<Missing> missing) implements Availability {
        public Locked {
            missing = List.copyOf(missing);
        }
    }
}
