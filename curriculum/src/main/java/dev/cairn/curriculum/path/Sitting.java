package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Step;
import java.time.Duration;
import java.util.Optional;

/**
 * What to do in one sitting.
 *
 * @param step the step to take up; empty for a unit without an outline
 * @param estimate how long the step, or the unit without one, takes in all
 * @param length how long the learner sits down for
 */
public record Sitting(Optional<Step> step, Duration estimate, Duration length) {
    /** @throws IllegalArgumentException when either time is not above nought */
    public Sitting {
        if (estimate.isNegative() || estimate.isZero() || length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("not a time to sit down for: " + estimate + " in " + length);
        }
    }

    /** About how many such sittings the estimate makes, at least one. */
    public int count() {
        return Math.toIntExact(
                Math.max(1, (estimate.toSeconds() + length.toSeconds() - 1) / Math.max(1, length.toSeconds())));
    }

    /** Whether it can be done in this one sitting. */
    public boolean fits() {
        return estimate.compareTo(length) <= 0;
    }
}
