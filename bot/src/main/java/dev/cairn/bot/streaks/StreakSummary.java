package dev.cairn.bot.streaks;

import dev.cairn.bot.time.CalendarHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The figures of a streak that stay valid as long as the learner does nothing.
 *
 * @param length days studied without a break, as long as the streak is alive
 * @param longest the greatest length there ever was
 * @param aliveUntil when the streak ends if nothing more is studied; empty when there is none
 * @param exactUntil until when the figures hold; empty for always. A learner who travels west over the date line has
 *     studied for a day that is still to come, and a day missed before it can end the streak that it continues.
 */
public record StreakSummary(int length, int longest, Optional<Instant> aliveUntil, Optional<Instant> exactUntil) {
    static StreakSummary of(NavigableSet<LocalDate> studied, CalendarHistory calendars, Instant now) {
        Streak streak = Streak.of(studied, calendars, now);
        boolean ahead = !studied.isEmpty() && studied.last().isAfter(streak.today());
        return new StreakSummary(
                streak.length(),
                streak.longest(),
                streak.aliveUntil(),
                ahead ? Optional.of(calendars.current().end(streak.today())) : Optional.empty());
    }

    /** The length of the streak at an instant, 0 once it has ended. */
    public int lengthAt(Instant now) {
        return aliveUntil.filter(now::isBefore).isPresent() ? length : 0;
    }

    boolean isExactAt(Instant now) {
        return exactUntil.isEmpty() || now.isBefore(exactUntil.get());
    }
}
