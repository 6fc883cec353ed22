package dev.cairn.bot.features.study;

import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What came of finishing a unit or passing it over. */
sealed interface UnitResult {
    Unit unit();

    /**
     * It is done now.
     *
     * @param unlocked what is open now and was not before, in document order
     * @param completes whether everything the roadmap requires is settled with it
     * @param elsewhere what else is done by it
     * @param day the study day it is done for
     * @param today the learner's own
     */
    record Finished(
            Unit unit,
            Roadmap roadmap,
            List<Unit> unlocked,
            boolean completes,
            List<UnitLocation> elsewhere,
            LocalDate day,
            LocalDate today)
            implements UnitResult {
        public Finished {
            unlocked = List.copyOf(unlocked);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** It was done already, and nothing changed. */
    record DoneBefore(Unit unit, Instant when) implements UnitResult {}

    /** It was done already by what was finished in other units, and nothing changed. */
    record DoneElsewhere(Unit unit, List<UnitLocation> through) implements UnitResult {
        public DoneElsewhere {
            through = List.copyOf(through);
        }
    }

    /**
     * Steps of it are ticked, and some are left.
     *
     * @param elsewhere what else is done by them
     */
    record Underway(Unit unit, List<UnitLocation> elsewhere) implements UnitResult {
        public Underway {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * It is passed over now.
     *
     * @param unlocked what is open now and was not before
     * @param shaky what builds on it and is open all the same, though it was not wanted
     * @param elsewhere what else is known by it
     */
    record Skipped(Unit unit, SkipReason reason, List<Unit> unlocked, List<Unit> shaky, List<UnitLocation> elsewhere)
            implements UnitResult {
        public Skipped {
            elsewhere = List.copyOf(elsewhere);
            unlocked = List.copyOf(unlocked);
            shaky = List.copyOf(shaky);
        }
    }

    /** It was passed over already, and nothing changed. */
    record SkippedBefore(Unit unit) implements UnitResult {}
}
