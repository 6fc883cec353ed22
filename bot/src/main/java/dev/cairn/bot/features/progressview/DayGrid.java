package dev.cairn.bot.features.progressview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The study days of the last 18 weeks, each beginning on a Monday, up to today.
 *
 * @param marks what there is to say of a day; days without a mark, and days before the first week or after today, are
 *     nothing special
 */
public record DayGrid(LocalDate today, Map<LocalDate, Mark> marks) {
    /** How many weeks are drawn, this one included. */
    public static final int WEEKS = 18;

    public DayGrid {
        marks = Map.copyOf(marks);
    }

    /** What a study day was. */
    public sealed interface Mark {}

    /**
     * A day studied.
     *
     * @param intensity 1, a little, to 4, a lot
     */
    public record Studied(int intensity) implements Mark {
        /** The greatest intensity. */
        public static final int MOST = 4;

        public Studied {
            if (intensity < 1 || intensity > MOST) {
                throw new IllegalArgumentException("an intensity of " + intensity);
            }
        }
    }

    /** A rest day without study. */
    public record Rest() implements Mark {}

    /** A day without study that a freeze bridged. */
    public record Frozen() implements Mark {}

    /** The Monday on which the first week begins. */
    public LocalDate firstDay() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    Optional<Mark> mark(LocalDate day) {
        return Optional.ofNullable(marks.get(day));
    }

    /** How many of the days drawn have a mark of this kind. */
    long count(Class<? extends Mark> kind) {
        return firstDay()
                .datesUntil(today.plusDays(1))
                .filter(day -> kind.isInstance(marks.get(day)))
                .count();
    }
}
