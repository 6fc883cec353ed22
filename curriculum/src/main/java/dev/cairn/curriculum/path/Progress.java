package dev.cairn.curriculum.path;

import dev.cairn.curriculum.PhaseId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/** How far along a roadmap a learner is, by hours. */
public record Progress(Tally overall, Map<PhaseId, Tally> phases) {
    /** Keeps the order of the phases. */
    public Progress {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    /** How far along one phase; {@link NoSuchElementException} for a phase of another roadmap. */
    public Tally phase(PhaseId phase) {
        Tally tally = phases.get(phase);
        if (tally == null) {
            throw new NoSuchElementException("no phase " + phase);
        }
        return tally;
    }

    /**
     * A count of hours and units. Skipped units are in no figure but {@code skippedUnits}; of alternatives one
     * counts; an optional unit counts only as far as it is done, so that leaving it lowers nothing.
     *
     * @param doneHours of units done, and the share of ticked steps of those not yet done
     * @param totalHours all that count
     */
    public record Tally(double doneHours, double totalHours, int doneUnits, int totalUnits, int skippedUnits) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public double leftHours() {
            return Math.max(0, totalHours - doneHours);
        }

        /** From 0 to 1; empty when nothing counts, because all is skipped or optional. */
        public OptionalDouble fraction() {
            return totalHours == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, doneHours / totalHours));
        }

        Tally plus(Tally other) {
            return new Tally(
                    doneHours + other.doneHours,
                    totalHours + other.totalHours,
                    doneUnits + other.doneUnits,
                    totalUnits + other.totalUnits,
                    skippedUnits + other.skippedUnits);
        }
    }
}
