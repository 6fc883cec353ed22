package dev.cairn.bot.features.study;

import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Progress.Amount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The result of finishing or skipping a unit. */
sealed interface UnitResult extends TickResult {
    Unit unit();

    /**
     * The unit is done now.
     *
     * @param unlocked units that are open now and were not before, in document order
     * @param elsewhere units of other roadmaps that are done by it too
     * @param day the study day it was finished for
     * @param today the learner's current study day
     * @param logged the time logged for it on the day it was finished for
     * @param milestones what else it finished
     */
    record Finished(
            Unit unit,
            Roadmap roadmap,
            List<Unit> unlocked,
            List<UnitLocation> elsewhere,
            LocalDate day,
            LocalDate today,
            Duration logged,
            Milestones milestones)
            implements UnitResult {
        public Finished {
            unlocked = List.copyOf(unlocked);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * How far the learner is after finishing a unit.
     *
     * @param required what the roadmap requires; empty if it is complete or the unit does not count towards it
     * @param next the unit to study next on the roadmap
     * @param phase the phase that this unit completes
     * @param roadmap the figures of the roadmap if this unit completes it
     * @param recordStreak a longest streak to celebrate, in days
     */
    record Milestones(
            Optional<Amount> required,
            Optional<Unit> next,
            Optional<Phase> phase,
            Optional<CompletedRoadmap> roadmap,
            OptionalInt recordStreak) {
        static final Milestones NONE = new Milestones(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * A roadmap that a learner has finished.
     *
     * @param units how many of the units that it requires are done
     * @param logged all time logged for them
     * @param days from the first of its marks, or from following it, until now
     */
    record CompletedRoadmap(int units, Duration logged, long days) {}

    /** The unit was done already, and nothing changed. */
    record DoneBefore(Unit unit, Instant when) implements UnitResult {}

    /** The unit was done already by finishing other units, and nothing changed. */
    record DoneElsewhere(Unit unit, List<UnitLocation> through) implements UnitResult {
        public DoneElsewhere {
            through = List.copyOf(through);
        }
    }

    /**
     * The unit is skipped now.
     *
     * @param unlocked units that are open now and were not before, in document order
     * @param builtOnSkipped units that build on it and are open although it was skipped as unwanted
     * @param elsewhere units of other roadmaps that are known by it too
     */
    record Skipped(
            Unit unit, SkipReason reason, List<Unit> unlocked, List<Unit> builtOnSkipped, List<UnitLocation> elsewhere)
            implements UnitResult {
        public Skipped {
            elsewhere = List.copyOf(elsewhere);
            unlocked = List.copyOf(unlocked);
            builtOnSkipped = List.copyOf(builtOnSkipped);
        }
    }

    /** The unit was skipped already, and nothing changed. */
    record SkippedBefore(Unit unit) implements UnitResult {}
}
