package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.curriculum.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Reads the logged time of learners. */
public interface TimeStore {

    /** The days from {@code since} on that have time, with all of theirs. */
    Map<LocalDate, Duration> byDay(LearnerId learner, LocalDate since);

    /** The units that have time, under the ids they had when it was logged. */
    Map<UnitId, Duration> byUnit(LearnerId learner);
}
