package dev.cairn.bot.streaks;

import dev.cairn.bot.time.CalendarHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** Walks through the days, first to last, and tells what becomes of a streak. */
final class StreakCalculator {
    private final NavigableSet<LocalDate> studied;
    private final CalendarHistory calendars;
    private final LocalDate today;
    private final NavigableMap<LocalDate, DayStatus> marks = new TreeMap<>();

    StreakCalculator(NavigableSet<LocalDate> studied, CalendarHistory calendars, Instant now) {
        this.studied = studied;
        this.calendars = calendars;
        this.today = calendars.current().dayOf(now);
    }

    Streak streak() {
        StreakState over = throughWhatIsOver();
        StreakState now = throughWhatIsOpen(over);
        Deadlines deadlines = now.length() == 0 ? Deadlines.NONE : deadlines(over);
        return new Streak(
                now.length(),
                now.longest(),
                now.freezes(),
                today,
                studied.contains(today),
                deadlines.studyBy(),
                deadlines.aliveUntil(),
                marks);
    }

    private StreakState throughWhatIsOver() {
        StreakState run = StreakState.NONE;
        if (studied.isEmpty()) {
            return run;
        }
        for (LocalDate day = studied.first(); day.isBefore(today); day = day.plusDays(1)) {
            DayStatus mark = mark(day).orElse(run.missing());
            marks.put(day, mark);
            run = run.after(mark);
        }
        return run;
    }

    /** Today, and on the western side of the date line what was studied on the eastern side already. */
    private StreakState throughWhatIsOpen(StreakState over) {
        StreakState run = over;
        if (studied.isEmpty()) {
            return run;
        }
        LocalDate last = studied.last().isAfter(today) ? studied.last() : today;
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<DayStatus> mark = mark(day);
            if (mark.isPresent()) {
                marks.put(day, mark.get());
                run = run.after(mark.get());
            }
        }
        return run;
    }

    private Optional<DayStatus> mark(LocalDate day) {
        if (studied.contains(day)) {
            return Optional.of(DayStatus.STUDIED);
        }
        if (calendars.isRest(day)) {
            return Optional.of(DayStatus.RESTED);
        }
        return calendars.isCutShort(day) ? Optional.of(DayStatus.SPARED) : Optional.empty();
    }

    /** What would become of a streak that nothing is added to. */
    private Deadlines deadlines(StreakState over) {
        StreakState run = over;
        Optional<Instant> studyBy = Optional.empty();
        for (LocalDate day = today; ; day = day.plusDays(1)) {
            Optional<DayStatus> mark = mark(day);
            boolean wanted = mark.isEmpty() && run.length() > 0;
            if (wanted && studyBy.isEmpty()) {
                studyBy = Optional.of(calendars.current().end(day));
            }
            run = run.after(mark.orElse(run.missing()));
            if (wanted && run.length() == 0) {
                return new Deadlines(studyBy, Optional.of(calendars.current().end(day)));
            }
        }
    }

    private record Deadlines(Optional<Instant> studyBy, Optional<Instant> aliveUntil) {
        static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty());
    }
}
