package dev.cairn.bot.features.leaderboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Something that counts on boards: logged time, or a finished unit.
 *
 * @param day the learner's study day it counts for
 * @param at when it was made
 */
record StudyEntry(LocalDate day, long minutes, Instant at) {
    private static final long MAX_MINUTES_A_DAY = 16 * 60;

    /** Whether it was made in time to count for a period that closes at this instant. */
    boolean countsUntil(Instant closes) {
        return at.isBefore(closes);
    }

    /** The minutes of one day's entries that count for a period: those made in time, and sixteen hours at most. */
    static long counted(Collection<StudyEntry> day, Instant closes) {
        long minutes = day.stream()
                .filter(entry -> entry.countsUntil(closes))
                .mapToLong(StudyEntry::minutes)
                .sum();
        return capped(minutes);
    }

    /** What a day's minutes count. */
    static long capped(long minutes) {
        return Math.min(MAX_MINUTES_A_DAY, minutes);
    }
}
