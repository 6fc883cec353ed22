package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The units that learners are on: started, logged or with a ticked step within fourteen days, and neither finished nor
 * skipped.
 */
public final class RecentUnits {
    /** How long a unit counts as being studied. */
    public static final Duration KEPT = Duration.ofDays(14);

    private RecentUnits() {}

    /** The earliest moment that still counts. */
    public static Instant since(Instant now) {
        return now.minus(KEPT);
    }

    /** Observes which units learners are on. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called in the transaction of a change, which has locked the learner's row.
         *
         * @param gone units that the learner is no longer on
         * @param studied units with a new moment at which they were last studied
         */
        void recentUnitsChanged(Handle handle, LearnerId learner, Set<UnitId> gone, Map<UnitId, Instant> studied);
    }
}
