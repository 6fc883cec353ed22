package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import java.time.Duration;
import java.util.Optional;

/**
 * What to study in one sitting.
 *
 * @param step the step to work on; empty for a unit without steps
 * @param estimate how long the whole step takes, or the whole unit if it has no steps
 * @param length how long the learner has
 */
public record Sitting(Optional<Step> step, Duration estimate, Duration length) {
    /** @throws IllegalArgumentException if the estimate or the length is zero or negative */
    public Sitting {
        if (estimate.isNegative() || estimate.isZero() || length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("not a time to sit down for: " + estimate + " in " + length);
        }
    }

    /** The number of such sittings that the estimate takes, at least one. */
    public int count() {
        return Math.toIntExact(
                Math.max(1, (estimate.toSeconds() + length.toSeconds() - 1) / Math.max(1, length.toSeconds())));
    }

    /** Whether the estimate fits into this one sitting. */
    public boolean fits() {
        return estimate.compareTo(length) <= 0;
    }
}
