package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores the logged time of learners. */
public interface TimeStore {

    /** The time of each day from {@code since} on; leaves out days without any. */
    Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since);

    /** The sums of a learner's time, read at one moment. */
    Sums sums(LearnerId learner, LocalDate since);

    Optional<TimeEntry> entry(LearnerId learner, long number);

    /** A page of at most {@code size} entries; the last page for a number beyond it. */
    LogPage page(LearnerId learner, int number, int size);

    /** Logs an entry, unless its day would have more than {@link TimeEntry#MAX_MINUTES_A_DAY}. */
    LogResult log(ChangeOrigin origin, TimeEntry entry);

    /** Counts time that was logged in general for a unit; empty if there is no such entry, or it has a unit. */
    Optional<LogResult.Logged> countFor(ChangeOrigin origin, long number, UnitId unit);

    /** Removes an entry; empty if there is none of that number, as when it was removed before. */
    Optional<RecordedChange> remove(ChangeOrigin origin, long number);

    /**
     * Sums of logged time, under the ids that units had when it was logged.
     *
     * @param recent the time of each unit on each day from {@code since} on
     */
    record Sums(Map<LocalDate, Duration> byDay, Map<UnitId, Duration> byUnit, List<UnitDay> recent) {
        public Sums {
            byDay = Map.copyOf(byDay);
            byUnit = Map.copyOf(byUnit);
            recent = List.copyOf(recent);
        }
    }

    /** The time of a unit, or of study in general, on one day. */
    record UnitDay(LocalDate day, Optional<UnitId> unit, Duration time) {}
}
