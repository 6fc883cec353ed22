package dev.cairn.bot.study;

import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import java.time.Instant;
import java.util.List;

/** What came of finishing a unit or passing it over. */
sealed interface Settled {
    Unit unit();

    /**
     * It is done now.
     *
     * @param unlocked what is open now and was not before, in document order
     * @param completes whether everything the roadmap requires is settled with it
     */
    record Finished(Unit unit, Roadmap roadmap, List<Unit> unlocked, boolean completes) implements Settled {
        public Finished {
            unlocked = List.copyOf(unlocked);
        }
    }

    /** It was done already, and nothing changed. */
    record DoneBefore(Unit unit, Instant when) implements Settled {}

    /**
     * It is passed over now.
     *
     * @param unlocked what is open now and was not before
     * @param shaky what builds on it and is open all the same, though it was not wanted
     */
    record Skipped(Unit unit, SkipReason reason, List<Unit> unlocked, List<Unit> shaky) implements Settled {
        public Skipped {
            unlocked = List.copyOf(unlocked);
            shaky = List.copyOf(shaky);
        }
    }

    /** It was passed over already, and nothing changed. */
    record SkippedBefore(Unit unit) implements Settled {}
}
