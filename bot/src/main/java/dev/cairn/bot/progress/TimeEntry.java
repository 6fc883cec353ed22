package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Time a learner studied, as they logged it.
 *
 * @param studyDay the day it counts for, in the learner's own zone
 * @param minutes 1 to {@value #MOST_A_DAY}
 * @param unit what was studied, under the id it had then; empty for study in general
 * @param note what the learner wrote beside it, as they wrote it
 * @param at when it was logged, to the millisecond
 */
public record TimeEntry(
        LocalDate studyDay, int minutes, Optional<UnitId> unit, Optional<String> note, Instant at, Source source) {
    /** How many minutes can be logged for one study day: sixteen hours. */
    public static final int MOST_A_DAY = 16 * 60;

    public TimeEntry {
        if (minutes < 1 || minutes > MOST_A_DAY) {
            throw new IllegalArgumentException(minutes + " minutes for one day");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

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
