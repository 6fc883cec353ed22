package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the logged time of learners. */
public interface TimeStore {

    /** The days from {@code since} on that have time, with all of theirs. */
    Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since);

    /** The units that have time, under the ids they had when it was logged. */
    Map<UnitId, Duration> byUnit(LearnerId learner);

    /** The same days unit by unit, under the ids they had when it was logged. */
    List<UnitDay> byUnitAndDay(LearnerId learner, LocalDate since);

    /** The time of one unit, or of study in general, on one day. */
    record UnitDay(LocalDate day, Optional<UnitId> unit, Duration time) {}
}
