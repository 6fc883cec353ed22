package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.progress.Cause;
import dev.cairn.bot.progress.Change;
import dev.cairn.bot.progress.TimeEntry;
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

    /** The units that have time, under the ids they had when it was logged. */
    Map<UnitId, Duration> byUnit(LearnerId learner);

    /** The same days unit by unit, under the ids they had when it was logged. */
    List<UnitDay> byUnitAndDay(LearnerId learner, LocalDate since);

    /** The time of a unit on one day. */
    Duration of(LearnerId learner, UnitId unit, LocalDate day);

    Optional<TimeEntry> entry(LearnerId learner, long number);

    /** A page of at most so many entries; the last one for a number beyond it. */
    LogPage page(LearnerId learner, int number, int size);

    /** Logs an entry, unless its day would have more than {@link TimeEntry#MOST_A_DAY}. */
    Logging log(Cause cause, TimeEntry entry);

    /** Takes an entry out; empty if there is none of that number, as when it was taken out before. */
    Optional<Change> remove(Cause cause, long number);

    /** The time of one unit, or of study in general, on one day. */
    record UnitDay(LocalDate day, Optional<UnitId> unit, Duration time) {}
}
