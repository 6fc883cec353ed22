package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * Something to have settled before a unit: any one of the targets is enough.
 *
 * @param anyOf at least one target, all of the same roadmap
 * @param note what the source adds, in our words
 */
public record Prerequisite(Strength strength, List<Target> anyOf, Optional<String> note) {
    /** @throws IllegalArgumentException when there is no target */
    public Prerequisite {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a prerequisite without a target");
        }
    }

    public boolean isNeeded() {
        return strength == Strength.NEEDED;
    }

    /** What is needed locks; what is advised never does, it only tells which comes first. */
    public enum Strength {
        NEEDED,
        ADVISED
    }

    /** What can be asked for first. */
    public sealed interface Target {}

    /** One unit, met when it is settled. */
    public record OfUnit(UnitId unit) implements Target {}

    /** A whole phase, met when each of its required units is settled. */
    public record OfPhase(PhaseId phase) implements Target {}
}
