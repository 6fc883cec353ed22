package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the logged time of learners. */
public interface TimeStore {

    /** The days from {@code since} on that have time, with all of theirs. */
    Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since);

    /** All that a learner's time adds up to, at one moment. */
    Sums sums(LearnerId learner, LocalDate since);

    /** The time of a unit on one day. */
    Duration of(LearnerId learner, UnitId unit, LocalDate day);

    Optional<TimeEntry> entry(LearnerId learner, long number);

    /** A page of at most so many entries; the last one for a number beyond it. */
    LogPage page(LearnerId learner, int number, int size);

    /** Logs an entry, unless its day would have more than {@link TimeEntry#MOST_A_DAY}. */
    LogResult log(ChangeOrigin cause, TimeEntry entry);

    /** Takes an entry out; empty if there is none of that number, as when it was taken out before. */
    Optional<RecordedChange> remove(ChangeOrigin cause, long number);

    /**
     * What time adds up to, under the ids that units had when it was logged.
     *
     * @param lately the days from {@code since} on, unit by unit
     */
    record Sums(Map<LocalDate, Duration> byDay, Map<UnitId, Duration> byUnit, List<UnitDay> lately) {
        public Sums {
            byDay = Map.copyOf(byDay);
            byUnit = Map.copyOf(byUnit);
            lately = List.copyOf(lately);
        }
    }

    /** The time of one unit, or of study in general, on one day. */
    record UnitDay(LocalDate day, Optional<UnitId> unit, Duration time) {}
}
