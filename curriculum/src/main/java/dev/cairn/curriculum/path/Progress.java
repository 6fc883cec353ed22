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
     * How far along a stretch of the roadmap. Skipped units are in no figure but {@code skippedUnits}; of alternatives
     * one counts; what is learnt elsewhere counts as done.
     *
     * @param asked what the roadmap asks for, which the percentage is of
     * @param extra what it leaves to the learner: optional units, and phases that the learner's track can do without
     */
    public record Tally(Amount asked, Amount extra, int skippedUnits) {
        static final Tally NONE = new Tally(Amount.NONE, Amount.NONE, 0);

        Tally plus(Tally other) {
            return new Tally(asked.plus(other.asked), extra.plus(other.extra), skippedUnits + other.skippedUnits);
        }
    }

    /**
     * An amount of study.
     *
     * @param doneHours of units done, and the share of ticked steps of those not yet done
     * @param totalHours all that counts
     * @param startedUnits those in progress, which are not done
     */
    public record Amount(double doneHours, double totalHours, int doneUnits, int startedUnits, int totalUnits) {
        static final Amount NONE = new Amount(0, 0, 0, 0, 0);

        /** Exactly nought once every unit is done. */
        public double leftHours() {
            return leftUnits() == 0 ? 0 : Math.max(0, totalHours - doneHours);
        }

        /** The units not done, those in progress among them. */
        public int leftUnits() {
            return totalUnits - doneUnits;
        }

        /** From 0 to 1; empty when nothing counts. */
        public OptionalDouble fraction() {
            return totalHours == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, doneHours / totalHours));
        }

        Amount plus(Amount other) {
            return new Amount(
                    doneHours + other.doneHours,
                    totalHours + other.totalHours,
                    doneUnits + other.doneUnits,
                    startedUnits + other.startedUnits,
                    totalUnits + other.totalUnits);
        }
    }
}
