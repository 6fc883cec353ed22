package dev.cairn.bot.features.progressview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The study days of the last 18 weeks up to today, each week from Monday.
 *
 * @param marks days before the first week or after today may have marks, which are ignored
 */
record DayGrid(LocalDate today, Map<LocalDate, Mark> marks) {
    /** The number of weeks drawn, including the current one. */
    static final int WEEKS = 18;

    DayGrid {
        marks = Map.copyOf(marks);
    }

    /** Something to show about a day. */
    sealed interface Mark {}

    /**
     * A day with study.
     *
     * @param intensity from 1, a little, to {@value #MAX_INTENSITY}, a lot
     */
    record Studied(int intensity) implements Mark {
        static final int MAX_INTENSITY = 4;

        Studied {
            if (intensity < 1 || intensity > MAX_INTENSITY) {
                throw new IllegalArgumentException("an intensity of " + intensity);
            }
        }
    }

    /** A rest day without study. */
    record Rest() implements Mark {}

    /** A day without study that a freeze bridged. */
    record Frozen() implements Mark {}

    /** The Monday on which the first week begins. */
    LocalDate firstDay() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    Optional<Mark> mark(LocalDate day) {
        return Optional.ofNullable(marks.get(day));
    }

    /** Counts the days drawn that have a mark of this kind. */
    long count(Class<? extends Mark> kind) {
        return firstDay()
                .datesUntil(today.plusDays(1))
                .filter(day -> kind.isInstance(marks.get(day)))
                .count();
    }
}
