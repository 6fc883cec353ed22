package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * What must be settled before a unit: any one of the targets.
 *
 * @param anyOf at least one target; units, phases and sections are of the same roadmap
 * @param note what the source adds, in our words
 */
public record Prerequisite(Strength strength, List<Target> anyOf, Optional<String> note) {
    /** @throws IllegalArgumentException if there is no target */
    public Prerequisite {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a prerequisite without a target");
        }
    }

    public boolean isNeeded() {
        return strength == Strength.NEEDED;
    }

    /** A needed prerequisite locks the unit; an advised one never does and only suggests an order. */
    public enum Strength {
        NEEDED,
        ADVISED
    }

    /** What a prerequisite can ask for. */
    public sealed interface Target {}

    /** One unit; met when it is settled. */
    public record OfUnit(UnitId unit) implements Target {}

    /** The units of one section; met when each of its required units is settled. */
    public record OfSection(SectionId section) implements Target {}

    /** What the roadmap has no unit for, in plain words ("high school algebra"). Learners read it; it never locks. */
    public record InWords(String text) implements Target {}

    /** A whole phase; met when each of its required units is settled. */
    public record OfPhase(PhaseId phase) implements Target {}
}
