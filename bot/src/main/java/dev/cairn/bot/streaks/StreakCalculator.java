package dev.cairn.bot.streaks;

import dev.cairn.bot.time.CalendarHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** Computes a streak by walking through the days, first to last. */
final class StreakCalculator {
    private final NavigableSet<LocalDate> studied;
    private final CalendarHistory calendars;
    private final LocalDate today;
    private final NavigableMap<LocalDate, DayStatus> days = new TreeMap<>();

    StreakCalculator(NavigableSet<LocalDate> studied, CalendarHistory calendars, Instant now) {
        this.studied = studied;
        this.calendars = calendars;
        this.today = calendars.current().dayOf(now);
    }

    Streak streak() {
        StreakState past = throughPastDays();
        StreakState now = throughOpenDays(past);
        Deadlines deadlines = now.length() == 0 ? Deadlines.NONE : deadlines(past);
        return new Streak(
                now.length(),
                now.longest(),
                now.freezes(),
                today,
                studied.contains(today),
                deadlines.studyBy(),
                deadlines.aliveUntil(),
                days);
    }

    private StreakState throughPastDays() {
        StreakState state = StreakState.NONE;
        if (studied.isEmpty()) {
            return state;
        }
        for (LocalDate day = studied.first(); day.isBefore(today); day = day.plusDays(1)) {
            DayStatus status = status(day).orElse(state.missing());
            days.put(day, status);
            state = state.after(status);
        }
        return state;
    }

    /** Counts today, and later days that the learner studied before traveling west over the date line. */
    private StreakState throughOpenDays(StreakState past) {
        StreakState state = past;
        if (studied.isEmpty()) {
            return state;
        }
        LocalDate last = studied.last().isAfter(today) ? studied.last() : today;
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<DayStatus> status = status(day);
            if (status.isPresent()) {
                days.put(day, status.get());
                state = state.after(status.get());
            }
        }
        return state;
    }

    private Optional<DayStatus> status(LocalDate day) {
        if (studied.contains(day)) {
            return Optional.of(DayStatus.STUDIED);
        }
        if (calendars.isRest(day)) {
            return Optional.of(DayStatus.RESTED);
        }
        return calendars.isCutShort(day) ? Optional.of(DayStatus.SPARED) : Optional.empty();
    }

    /** Finds out when the streak ends if nothing more is studied. */
    private Deadlines deadlines(StreakState past) {
        StreakState state = past;
        Optional<Instant> studyBy = Optional.empty();
        for (LocalDate day = today; ; day = day.plusDays(1)) {
            Optional<DayStatus> status = status(day);
            boolean mustStudy = status.isEmpty() && state.length() > 0;
            if (mustStudy && studyBy.isEmpty()) {
                studyBy = Optional.of(calendars.current().end(day));
            }
            state = state.after(status.orElse(state.missing()));
            if (mustStudy && state.length() == 0) {
                return new Deadlines(studyBy, Optional.of(calendars.current().end(day)));
            }
        }
    }

    private record Deadlines(Optional<Instant> studyBy, Optional<Instant> aliveUntil) {
        static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty());
    }
}
