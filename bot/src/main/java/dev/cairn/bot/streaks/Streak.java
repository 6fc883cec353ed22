package dev.cairn.bot.streaks;

import dev.cairn.bot.time.CalendarHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A learner's streak at one moment, recomputed from the study days on every read, so back-dated and undone days count as
 * if they had always been so.
 *
 * @param length days studied without a break; 0 if there is no streak
 * @param longest the greatest length ever, this one included
 * @param freezes the freezes held, 0 to 3
 * @param today the current study day
 * @param todayCounts whether the learner has studied today
 * @param studyBy when the next day ends that must be studied, or else a freeze is spent or the streak ends; empty if
 *     there is no streak
 * @param aliveUntil when the streak ends if nothing more is studied and its freezes are spent; empty if there is none
 * @param days every day from the first study day on; today only if it is studied, spared or a rest day
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

    /** Computes the streak that these days make under these calendars. */
    public static Streak of(NavigableSet<LocalDate> studied, CalendarHistory calendars, Instant now) {
        return new StreakCalculator(studied, calendars, now).streak();
    }
}
