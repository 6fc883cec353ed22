package dev.cairn.curriculum.path;

import dev.cairn.curriculum.PhaseId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/** A learner's progress on one roadmap, in hours and units. */
public record Progress(Totals overall, Map<PhaseId, Totals> phases) {
    /** Copies the phases, in their order. */
    public Progress {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    /** Progress in one phase; throws {@link NoSuchElementException} for a phase of another roadmap. */
    public Totals phase(PhaseId phase) {
        Totals totals = phases.get(phase);
        if (totals == null) {
            throw new NoSuchElementException("no phase " + phase);
        }
        return totals;
    }

    /**
     * A share from 0 to 1 in whole percent, the same everywhere: rounded down, so that 100 means everything is done,
     * but at least 1 once anything is.
     */
    public static int percent(double share) {
        return share > 0 ? Math.max(1, (int) (share * 100)) : 0;
    }

    /**
     * Progress in a phase or a whole roadmap. Skipped units count only in {@code skippedUnits}, one unit counts of each
     * group of alternatives, and units learned elsewhere count as done.
     *
     * @param required what the roadmap requires; percentages refer to it
     * @param optional what is left to the learner: optional units, and phases that the learner's track may skip
     */
    public record Totals(Amount required, Amount optional, int skippedUnits) {
        static final Totals NONE = new Totals(Amount.NONE, Amount.NONE, 0);

        Totals plus(Totals other) {
            return new Totals(
                    required.plus(other.required), optional.plus(other.optional), skippedUnits + other.skippedUnits);
        }
    }

    /**
     * An amount of study, in estimated hours and in units.
     *
     * @param doneHours hours of units done; of units not yet done, the ticked share and the time logged for the rest, at most
     *     95% of the unit
     * @param totalHours hours of all units that count
     * @param startedUnits units in progress, not counted as done
     */
    public record Amount(double doneHours, double totalHours, int doneUnits, int startedUnits, int totalUnits) {
        static final Amount NONE = new Amount(0, 0, 0, 0, 0);

        /** Hours left to do; exactly zero once every unit is done. */
        public double leftHours() {
            return leftUnits() == 0 ? 0 : Math.max(0, totalHours - doneHours);
        }

        /** Units not done, including those in progress. */
        public int leftUnits() {
            return totalUnits - doneUnits;
        }

        /** The done share of the hours, from 0 to 1; empty if nothing counts. */
        public OptionalDouble fraction() {
            return totalHours == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, doneHours / totalHours));
        }

        /** The done share of the hours in whole percent; zero if nothing counts. */
        public int percent() {
            return Progress.percent(fraction().orElse(0));
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
