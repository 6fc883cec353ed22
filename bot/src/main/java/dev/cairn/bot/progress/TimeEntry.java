package dev.cairn.bot.progress;

import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An entry of time that a learner studied.
 *
 * @param studyDay the learner's study day it counts for
 * @param minutes 1 to {@value #MAX_MINUTES_A_DAY}
 * @param unit the unit studied, under the id it had then; empty for study in general
 * @param note the learner's own words about it, as typed
 * @param at when it was logged, to the millisecond
 */
public record TimeEntry(
        LocalDate studyDay, int minutes, Optional<UnitId> unit, Optional<String> note, Instant at, Source source) {
    /** The minutes that can be logged for one study day: sixteen hours. */
    public static final int MAX_MINUTES_A_DAY = 16 * 60;

    public TimeEntry {
        if (minutes < 1 || minutes > MAX_MINUTES_A_DAY) {
            throw new IllegalArgumentException(minutes + " minutes for one day");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same time, counted for a unit. */
    TimeEntry countedFor(UnitId studied) {
        return new TimeEntry(studyDay, minutes, Optional.of(studied), note, at, source);
    }

    /** What logged an entry; the database holds the names. */
    public enum Source {
        /** The learner, with {@code /log}. */
        COMMAND,
        /** The learner, on finishing the unit. */
        DONE,
        /** The focus timer. */
        FOCUS
    }
}
