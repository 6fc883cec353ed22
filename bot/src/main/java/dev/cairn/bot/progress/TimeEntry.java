package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time a learner studied, as they logged it.
 *
 * @param studyDay the day it counts for, in the learner's own zone
 * @param minutes 1 to 960
 * @param unit what was studied, under the id it had then; empty for study in general
 * @param note what the learner wrote beside it, as they wrote it
 * @param at when it was logged
 */
public record TimeEntry(
        LocalDate studyDay, int minutes, Optional<UnitId> unit, Optional<String> note, Instant at, Source source) {

    /** What logged it; the names stand in the database. */
    public enum Source {
        /** The learner, by saying so. */
        COMMAND,
        /** The learner, when they finished the unit. */
        DONE,
        /** The focus timer. */
        FOCUS
    }
}
