package dev.cairn.bot.streaks;

import dev.cairn.bot.time.CalendarHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * How a learner's streak stands at one moment. It is told anew from the days each time, so that a day entered late or
 * taken back is as though it had been so all along.
 *
 * @param length days studied without a break; 0 when there is no streak
 * @param longest the greatest length there ever was, this one included
 * @param freezes how many are held, 0 to 3
 * @param today the study day it is
 * @param todayCounts whether today is studied already
 * @param studyBy when the next day ends that wants to be studied, else a freeze is spent or the streak ends; empty when
 *     there is no streak
 * @param aliveUntil when the streak ends if nothing is studied any more, its freezes spent; empty when there is none
 * @param days every day from the first one studied on, today only if it is studied, spared or of rest
 */
public record Streak(
        int length,
        int longest,
        int freezes,
        LocalDate today,
        boolean todayCounts,
        Optional<Instant> studyBy,
        Optional<Instant> aliveUntil,
        NavigableMap<LocalDate, DayStatus> days) {
    public Streak {
        days = Collections.unmodifiableNavigableMap(days);
    }

    /** The streak made by these days under these calendars. */
    public static Streak of(NavigableSet<LocalDate> studied, CalendarHistory calendars, Instant now) {
        return new StreakCalculator(studied, calendars, now).streak();
    }
}
