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
 * @param studied the time already logged for it, at most the estimate
 */
public record Sitting(Optional<Step> step, Duration estimate, Duration length, Duration studied) {
    /** @throws IllegalArgumentException if the estimate or the length is zero or negative, or the studied time is negative */
    public Sitting {
        if (estimate.isNegative() || estimate.isZero() || length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("not a time to sit down for: " + estimate + " in " + length);
        }
        if (studied.isNegative()) {
            throw new IllegalArgumentException("less than no time studied: " + studied);
        }
        studied = StepTime.shorter(studied, estimate);
    }

    /** The number of such sittings that the whole estimate takes, at least one. */
    public int count() {
        return sittings(estimate);
    }

    /** Which of the sittings comes next, from 1 to {@link #count()}: as many follow it as what is left takes. */
    public int number() {
        return count() - sittings(left()) + 1;
    }

    private int sittings(Duration time) {
        return Math.toIntExact(
                Math.max(1, (time.toSeconds() + length.toSeconds() - 1) / Math.max(1, length.toSeconds())));
    }

    /** The estimated time still to study; zero if all of it is logged. */
    public Duration left() {
        return estimate.minus(studied);
    }

    /** How long this sitting takes: the learner's time, or less if less is left; the learner's time if nothing is left. */
    public Duration now() {
        return isFull() ? length : StepTime.shorter(length, left());
    }

    /** Whether as much time is logged as was estimated. */
    public boolean isFull() {
        return left().isZero();
    }

    /** Whether what is left fits into this one sitting. */
    public boolean fits() {
        return left().compareTo(length) <= 0;
    }
}
