package dev.cairn.bot.time;

import dev.cairn.bot.interaction.UserError;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The study days one can still say something of: today and the seven before it. */
record BackdatingWindow(LocalDate today) {
    private static final int BACK = 7;

    LocalDate first() {
        return today.minusDays(BACK);
    }

    /** The latest first. */
    Stream<LocalDate> all() {
        return Stream.iterate(today, day -> !day.isBefore(first()), day -> day.minusDays(1));
    }

    /**
     * The day itself.
     *
     * @throws UserError if it is still to come or too long ago
     */
    LocalDate holding(LocalDate day) {
        if (day.isAfter(today)) {
            throw new UserError(StudyDaysCopy.stillToCome(day, today));
        }
        if (day.isBefore(first())) {
            throw new UserError(StudyDaysCopy.tooLongAgo(day, first()));
        }
        return day;
    }
}
