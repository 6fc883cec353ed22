package dev.cairn.bot.features.study;

import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The result of finishing or skipping a unit. */
sealed interface UnitResult extends TickResult {
    Unit unit();

    /**
     * The unit is done now.
     *
     * @param unlocked units that are open now and were not before, in document order
     * @param completes whether everything the roadmap requires is settled now and was not before
     * @param elsewhere units of other roadmaps that are done by it too
     * @param day the study day it was finished for
     * @param today the learner's current study day
     * @param logged the time logged for it on the day it was finished for
     */
    record Finished(
            Unit unit,
            Roadmap roadmap,
            List<Unit> unlocked,
            boolean completes,
            List<UnitLocation> elsewhere,
            LocalDate day,
            LocalDate today,
            Duration logged)
            implements UnitResult {
        public Finished {
            unlocked = List.copyOf(unlocked);
            elsewhere = List.copyOf(elsewhere);
        }
    }

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
