package dev.cairn.bot.features.leaderboards;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The period of a board: a day, a week, a month, all time, or the moment, which only a current streak has.
 *
 * @param first its first day; {@link LocalDate#MIN} for all time and for the moment
 */
record BoardPeriod(Kind kind, LocalDate first) {
    /** All time. */
    static final BoardPeriod ALL = new BoardPeriod(Kind.ALL, LocalDate.MIN);

    /** The moment, for current streaks. */
    static final BoardPeriod NOW = new BoardPeriod(Kind.NOW, LocalDate.MIN);

    /** How long entries for a period still count after its end. */
    static final Duration GRACE = Duration.ofDays(2);

    BoardPeriod {
        boolean begins = switch (kind) {
            case DAY -> true;
            case WEEK -> first.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> first.getDayOfMonth() == 1;
            case ALL, NOW -> first.equals(LocalDate.MIN);
        };
        if (!begins) {
            throw new IllegalArgumentException("no " + kind + " begins on " + first);
        }
    }

    /** The kinds of periods; {@link #key} stores their first letters. */
    enum Kind {
        DAY,
        WEEK,
        MONTH,
        ALL,
        NOW;

        boolean isDated() {
            return this == DAY || this == WEEK || this == MONTH;
        }
    }

    /** The period of a kind that a day is in. */
    static BoardPeriod of(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> new BoardPeriod(kind, day);
            case WEEK -> new BoardPeriod(kind, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTH -> new BoardPeriod(kind, day.withDayOfMonth(1));
            case ALL -> ALL;
            case NOW -> NOW;
        };
    }

    /** Reads a {@link #key}; empty if there is no such period. */
    static Optional<BoardPeriod> parse(String key) {
        if (key.equals(ALL.key()) || key.equals(NOW.key())) {
            return Optional.of(key.equals(ALL.key()) ? ALL : NOW);
        }
        try {
            String rest = key.isEmpty() ? "" : key.substring(1);
            return Optional.of(
                            switch (key.isEmpty() ? ' ' : key.charAt(0)) {
                                case 'D' -> of(Kind.DAY, LocalDate.parse(rest));
                                case 'W' -> of(Kind.WEEK, LocalDate.parse(rest));
                                case 'M' -> of(Kind.MONTH, LocalDate.parse(rest + "-01"));
                                default -> NOW;
                            })
                    .filter(period -> period.key().equals(key));
        } catch (DateTimeException forged) {
            return Optional.empty();
        }
    }

    /** The period in rows and custom ids: {@code D2026-03-02}, {@code W2026-03-02}, {@code M2026-03}, ALL or NOW. */
    String key() {
        return switch (kind) {
            case DAY -> "D" + first;
            case WEEK -> "W" + first;
            case MONTH -> "M" + first.toString().substring(0, first.toString().length() - "-01".length());
            case ALL, NOW -> kind.name();
        };
    }

    /** The last day of a day, week or month. */
    LocalDate last() {
        return next().minusDays(1);
    }

    /** The day after the last. */
    private LocalDate next() {
        return switch (kind) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case ALL, NOW -> LocalDate.MAX;
        };
    }

    /** The day, week or month before this one. */
    BoardPeriod previous() {
        return of(kind, first.minusDays(1));
    }

    /** When entries for it stop counting: 48 hours after its end in the server's zone. */
    Instant closes(ZoneId zone) {
        return kind.isDated() ? next().atStartOfDay(zone).toInstant().plus(GRACE) : Instant.MAX;
    }
}
